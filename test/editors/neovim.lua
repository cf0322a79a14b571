-- Drives a real Neovim: opens a policy, makes a mistake, mends it, completes, hovers, renames, lays out. What it saw goes to a
-- file as JSON; the test that started it judges.
local seen = {}
local out = vim.env.POL_SEEN

local function finish()
  vim.fn.writefile({ vim.fn.json_encode(seen) }, out)
  vim.cmd('qall!')
end

local function step(name, act)
  local fine, result = pcall(act)
  if fine then
    seen[name] = result == nil and vim.NIL or result
  else
    seen[name] = { failed = tostring(result) }
  end
end

local function wait(for_what)
  return vim.wait(60000, for_what, 50)
end

local function codes(asked)
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0, asked)) do
    table.insert(found, one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code) or one.message)
  end
  return found
end

local function has(code)
  return vim.tbl_contains(codes(), code)
end

local function line_of(words)
  return vim.fn.search('\\V' .. words, 'nw')
end

local function place(words, further)
  vim.fn.cursor(1, 1)
  vim.fn.search('\\V' .. words, 'cW')
  local at = vim.fn.getpos('.')
  vim.fn.cursor(at[2], at[3] + (further or 0))
end

local function ask(method, more)
  local params = vim.tbl_extend('force', vim.lsp.util.make_position_params(0, 'utf-16'), more or {})
  local answers = vim.lsp.buf_request_sync(0, method, params, 60000) or {}
  for _, answer in pairs(answers) do
    if answer.result then
      return answer.result
    end
  end
  return nil
end

vim.cmd('edit policies/asr/ggz/2025.pol')
step('filetype', function()
  return vim.bo.filetype
end)
step('colours', function()
  vim.cmd('syntax on')
  local found = {}
  for _, words in ipairs({ 'beslistabel contracttype', 'volgens', 'GGZ-2025-217', 'bepaald "', 'minder dan drempels', '"type' }) do
    place(words)
    local at = vim.fn.getpos('.')
    table.insert(found, vim.fn.synIDattr(vim.fn.synID(at[2], at[3], 1), 'name'))
  end
  return found
end)
step('attached', function()
  return wait(function()
    return #vim.tbl_keys(vim.lsp.buf_get_clients(0)) > 0 and vim.lsp.buf_get_clients(0)[1].initialized == true
  end)
end)
step('hover', function()
  place('GGZ-2025-217', 3)
  local found
  wait(function()
    found = ask('textDocument/hover')
    return found ~= nil and string.find(found.contents.value, 'aanbiedingsbrief', 1, true) ~= nil
  end)
  return found and found.contents.value
end)

local row = line_of('als     zorgaanbieder.in_mutatiemodel')
local line = vim.fn.getline(row)
step('mistake', function()
  vim.fn.setline(row, (string.gsub(line, 'mutatiemodel', 'mutatiemodl')))
  wait(function()
    return has('unknown-name')
  end)
  return codes()
end)
step('mended', function()
  -- What is offered first is taken.
  vim.ui.select = function(items, _, choose)
    seen.offered = vim.tbl_map(function(item)
      return item[2].title
    end, items)
    choose(items[1], 1)
  end
  place('mutatiemodl', 3)
  vim.lsp.buf.code_action()
  -- What is accepted may be shown by now, as a hint: it is no problem.
  local problems = { severity = { min = vim.diagnostic.severity.WARN } }
  wait(function()
    return vim.fn.getline(row) == line and #codes(problems) == 0
  end)
  return { line = vim.fn.getline(row) == line, codes = codes(problems) }
end)
step('completed', function()
  vim.fn.append(row, '    of zorgaanbieder.in_mu')
  vim.fn.cursor(row + 1, 1)
  vim.cmd('normal! $')
  local position = { line = row, character = #'    of zorgaanbieder.in_mu' }
  local found = ask('textDocument/completion', { position = position })
  vim.cmd('undo')
  local labels = {}
  for _, item in ipairs(found and found.items or {}) do
    table.insert(labels, item.label)
  end
  return vim.list_slice(labels, 1, 10)
end)
step('laid_out', function()
  local before = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  vim.fn.setline(row, (string.gsub(line, ' +', '   ')))
  local format = vim.lsp.buf.formatting_sync or function(_, timeout)
    vim.lsp.buf.format({ timeout_ms = timeout })
  end
  format(nil, 60000)
  return vim.deep_equal(before, vim.api.nvim_buf_get_lines(0, 0, -1, false))
end)
step('renamed', function()
  place('beslistabel contracttype', 14)
  vim.lsp.buf.rename('soort_overeenkomst')
  wait(function()
    return line_of('beslistabel soort_overeenkomst') > 0
  end)
  vim.cmd('silent! wall')
  local files = {}
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    local name = vim.api.nvim_buf_get_name(buffer)
    local text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
    if string.find(text, 'soort_overeenkomst', 1, true) then
      table.insert(files, vim.fn.fnamemodify(name, ':t'))
    end
  end
  return files
end)
finish()
