-- Layout of the language, and its server. Works from Neovim 0.7 on.
vim.bo.commentstring = '// %s'
vim.bo.comments = '://'
vim.bo.shiftwidth = 2
vim.bo.tabstop = 2
vim.bo.expandtab = true
vim.bo.iskeyword = '@,48-57,_,192-255'

-- The nearest folder above a file that holds one of these.
local marks = { '.git', 'package.json', 'policies' }

local function root_of(path)
  local folder = vim.fn.fnamemodify(path, ':p:h')
  local start = folder
  while true do
    for _, mark in ipairs(marks) do
      if vim.loop.fs_stat(folder .. '/' .. mark) then
        return folder
      end
    end
    local parent = vim.fn.fnamemodify(folder, ':h')
    if parent == folder then
      return start
    end
    folder = parent
  end
end

-- `vim.g.pol_cmd` names another; else the one of the project, else the one that is installed.
local function command_in(root)
  if vim.g.pol_cmd then
    return vim.g.pol_cmd
  end
  for _, name in ipairs({ 'node_modules/pol-lang/dist/pol.js', 'dist/pol.js' }) do
    local path = root .. '/' .. name
    if vim.loop.fs_stat(path) then
      return { 'node', path, 'lsp' }
    end
  end
  return { 'pol', 'lsp' }
end

local root = root_of(vim.api.nvim_buf_get_name(0))
local config = {
  name = 'pol',
  cmd = command_in(root),
  root_dir = root,
  workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
  init_options = vim.g.pol_language and { language = vim.g.pol_language } or vim.empty_dict(),
}

if vim.lsp.start then
  vim.lsp.start(config)
else
  -- One server a folder.
  _G.pol_servers = _G.pol_servers or {}
  local known = _G.pol_servers[root]
  if not known or not vim.lsp.get_client_by_id(known) then
    known = vim.lsp.start_client(config)
    _G.pol_servers[root] = known
  end
  if known then
    vim.lsp.buf_attach_client(0, known)
  end
end
vim.bo.omnifunc = 'v:lua.vim.lsp.omnifunc'
