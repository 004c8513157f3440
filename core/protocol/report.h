#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace effnet {

/// A cell of a report's table; a link leads to the section of that anchor.
struct ReportCell {
  std::string text;
  std::string link = {};
};

struct ReportTable {
  std::string title = {};
  std::vector<std::string> header = {};
  std::vector<std::vector<ReportCell>> rows = {};
};

/// An encoded picture that is written into the page itself.
struct ReportPicture {
  std::string type = {};  ///< "image/jpeg", "image/png"
  std::string bytes = {};
  std::string caption = {};
  int width = 0;  ///< as shown, pixels
};

struct ReportSection {
  std::string title = {};
  std::string anchor = {};  ///< of links to it; letters, digits, '-'
  std::vector<std::string> paragraphs = {};
  std::vector<ReportPicture> pictures = {};
  std::vector<ReportTable> tables = {};
};

/// What a network said about pictures, with the settings that reproduce it. The words are the caller's: core
/// has none.
struct Report {
  std::string title = {};
  std::string settingsTitle = {};
  std::vector<std::pair<std::string, std::string>> settings = {};
  std::string command = {};  ///< that makes the same numbers again
  std::vector<ReportSection> sections = {};
};

/// One HTML file that needs no other, in the subset that Qt's rich text understands too. Every text is
/// escaped.
std::string toHtml(const Report& report);

/// The same as Markdown, without pictures: for the README.md that hubs show. Every text is escaped.
std::string toMarkdown(const Report& report);

}  // namespace effnet
