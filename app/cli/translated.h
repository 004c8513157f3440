#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

/// Marks a text for lupdate, which fills translations/effnet_*.ts; this library has no Qt.
#define QT_TRANSLATE_NOOP(context, text) text

namespace effnet {

/// A text of the command line in one language, from the window's catalogues (app/cli/catalogues.py).
struct CatalogueText {
  std::string_view language;  ///< "zh_CN", "vi", …
  std::string_view key;       ///< the English text, or the code of an error
  std::string_view text;
};

std::span<const CatalogueText> catalogueTexts();

/// The language of complaints, as gettext finds it: LANGUAGE, LC_ALL, LC_MESSAGES, LANG; empty for English,
/// for a language that is not there, and for a terminal that does not take UTF-8.
std::string languageOfComplaints();

/// `source` in that language, %1, %2 … replaced by the values.
std::string translated(std::string_view source, std::initializer_list<std::string> values = {});

/// What the window says of an error of this code; empty in English, where the detail says it. %1 is the
/// subject.
std::string translatedSentence(std::string_view code, const std::string& subject);

}  // namespace effnet
