#include "core/protocol/report.h"

namespace effnet {
namespace {

/// A text that Markdown shows as it is: what would be markup, an entity or a link is escaped, line ends are
/// spaces. At the beginning a line may become a list, a heading or a rule by more signs.
std::string plain(std::string_view text) {
  constexpr std::string_view kMarkup = "\\`*_{}[]()#!|~:@$^\"'";
  std::string result;
  bool begins = true;
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (code < 0x20 || code == 0x7f) {
      result += ' ';
      continue;
    }
    if (c == '<' || c == '>' || c == '&') {
      result += c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;";
      begins = false;
      continue;
    }
    const bool special = kMarkup.find(c) != std::string_view::npos ||
                         (begins && (c == '-' || c == '+' || c == '=' || c == '.'));
    if (special) result += '\\';
    result += c;
    begins = begins && (c == ' ' || (c >= '0' && c <= '9'));
  }
  return result;
}

void write(std::string& text, const ReportTable& table) {
  if (!table.title.empty()) text += "### " + plain(table.title) + "\n\n";
  const std::size_t columns =
      table.header.empty() ? (table.rows.empty() ? 0 : table.rows.front().size()) : table.header.size();
  text += "|";
  const auto writeCell = [&](std::string_view cell) {
    text += ' ';
    text += plain(cell);
    text += " |";
  };
  for (std::size_t i = 0; i < columns; ++i)
    writeCell(i < table.header.size() ? std::string_view(table.header[i]) : std::string_view());
  text += "\n|";
  for (std::size_t i = 0; i < columns; ++i) text += " --- |";
  text += "\n";
  for (const auto& row : table.rows) {
    text += "|";
    for (const ReportCell& cell : row) writeCell(cell.text);
    text += "\n";
  }
  text += "\n";
}

/// A fence longer than any that stands in the code.
std::string fenced(const std::string& code) {
  std::string fence = "```";
  while (code.find(fence) != std::string::npos) fence += '`';
  return fence + "\n" + code + "\n" + fence + "\n";
}

}  // namespace

std::string toMarkdown(const Report& report) {
  std::string text = "# " + plain(report.title) + "\n\n";
  for (const ReportSection& section : report.sections) {
    text += "## " + plain(section.title) + "\n\n";
    for (const std::string& paragraph : section.paragraphs) text += plain(paragraph) + "\n\n";
    for (const ReportTable& table : section.tables) write(text, table);
  }
  if (report.settings.empty()) return text;
  text += "## " + plain(report.settingsTitle) + "\n\n";
  ReportTable settings;
  for (const auto& [name, value] : report.settings) settings.rows.push_back({{name}, {value}});
  write(text, settings);
  if (!report.command.empty()) text += fenced(report.command);
  return text;
}

}  // namespace effnet
