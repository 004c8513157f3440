#include "core/protocol/report.h"

#include "core/base/base64.h"

#include <cstdint>

namespace effnet {
namespace {

constexpr std::string_view kStyle =
    "body{font-family:sans-serif;color:#1c1f24;background:#fff;margin:24px;max-width:1100px}"
    "h1{font-size:22px}h2{font-size:17px}h3{font-size:14px}"
    "td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #dadde3}"
    "th{color:#5b626d;font-weight:normal}code{background:#f6f7f9}p.caption{color:#5b626d}";

std::string escaped(std::string_view text) {
  std::string html;
  for (const char c : text) {
    switch (c) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      case '"':
        html += "&quot;";
        break;
      default:
        html += c;
    }
  }
  return html;
}

std::string element(const char* tag, std::string_view text) {
  return std::string("<") + tag + ">" + escaped(text) + "</" + tag + ">\n";
}

void write(std::string& html, const ReportTable& table) {
  if (!table.title.empty()) html += element("h3", table.title);
  html += "<table cellspacing=\"0\" cellpadding=\"3\">\n";
  if (!table.header.empty()) {
    html += "<tr>";
    for (const std::string& cell : table.header) html += "<th align=\"left\">" + escaped(cell) + "</th>";
    html += "</tr>\n";
  }
  for (const auto& row : table.rows) {
    html += "<tr>";
    for (const ReportCell& cell : row) {
      const std::string text = escaped(cell.text);
      html += "<td>" +
              (cell.link.empty() ? text : "<a href=\"#" + escaped(cell.link) + "\">" + text + "</a>") +
              "</td>";
    }
    html += "</tr>\n";
  }
  html += "</table>\n";
}

void write(std::string& html, const ReportPicture& picture) {
  html += "<p><img width=\"" + std::to_string(picture.width) + "\" alt=\"" + escaped(picture.caption) +
          "\" src=\"data:" + escaped(picture.type) + ";base64," + base64(picture.bytes) + "\"></p>\n";
  if (!picture.caption.empty()) html += "<p class=\"caption\">" + escaped(picture.caption) + "</p>\n";
}

void write(std::string& html, const ReportSection& section) {
  html += "<h2>";
  if (!section.anchor.empty()) {
    html += "<a name=\"" + escaped(section.anchor) + "\"></a>";
  }
  html += escaped(section.title) + "</h2>\n";
  for (const std::string& paragraph : section.paragraphs) html += element("p", paragraph);
  for (const ReportPicture& picture : section.pictures) write(html, picture);
  for (const ReportTable& table : section.tables) write(html, table);
}

}  // namespace

std::string toHtml(const Report& report) {
  std::string html = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n";
  html += element("title", report.title) + "<style>" + std::string(kStyle) + "</style></head>\n<body>\n";
  html += element("h1", report.title);
  for (const ReportSection& section : report.sections) write(html, section);
  html += element("h2", report.settingsTitle);
  ReportTable settings;
  for (const auto& [name, value] : report.settings) settings.rows.push_back({{name}, {value}});
  write(html, settings);
  if (!report.command.empty()) html += "<p><code>" + escaped(report.command) + "</code></p>\n";
  return html + "</body></html>\n";
}

}  // namespace effnet
