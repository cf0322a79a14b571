vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = '*.pol',
  callback = function()
    vim.bo.filetype = 'pol'
  end,
})
