/** What the page may do is said by the server; `preview` says here what a real one has to say. */
import { defineConfig } from 'vite';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

export default defineConfig({
  // Large files stay files: a `data:` address would have to be allowed.
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  preview: { headers: { 'Content-Security-Policy': policy.join('; ') } },
});
