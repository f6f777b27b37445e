/// Column widths for tables in documents that pandoc produces, proportional to the longest cells.
///
/// From Markdown alone, pandoc makes all columns equally wide, which breaks words.
enum TableWidths {
  /// A pandoc filter in Lua. It leaves tables unchanged in pandoc versions with another table
  /// model.
  static let filter = """
    local function measure(rows, widths)
      for _, row in ipairs(rows) do
        for place, cell in ipairs(row.cells) do
          local length = utf8.len(pandoc.utils.stringify(cell.contents)) or 0
          widths[place] = math.max(widths[place] or 0, math.min(length, 26) + 3)
        end
      end
    end

    local function fit(tab)
      local widths, sum = {}, 0
      measure(tab.head.rows, widths)
      for _, body in ipairs(tab.bodies) do measure(body.body, widths) end
      for _, width in ipairs(widths) do sum = sum + width end
      for place, spec in ipairs(tab.colspecs) do
        tab.colspecs[place] = {spec[1], widths[place] / math.max(sum, 60)}
      end
      return tab
    end

    function Table(tab)
      local done, fitted = pcall(fit, tab)
      return done and fitted or tab
    end

    """
}
