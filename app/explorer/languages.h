#pragma once

#include <QString>
#include <memory>
#include <span>
#include <vector>

class QCoreApplication;
class QTranslator;

namespace effnet {

/// A language of the window: another one is a row here and a catalogue in translations.
struct Language {
  const char* code;  ///< of its catalogue, effnet_CODE.ts
  const char* name;  ///< in that language, as menus show it
};

std::span<const Language> languages();

/// The texts of this program and of Qt, in one language at a time.
class Translations {
 public:
  explicit Translations(QCoreApplication& application);
  ~Translations();

  /// Empty: that of the desktop's locale; English where there is no catalogue.
  void use(const QString& code);

  /// Whether its catalogue was built in.
  static bool has(const Language& language);

  /// What the user chose, empty for the desktop's.
  static QString chosen();
  static void choose(const QString& code);

 private:
  void load(const QString& file);

  QCoreApplication& application_;
  std::vector<std::unique_ptr<QTranslator>> translators_;
};

/// The exit code by which the window asks to be made again, in the language that is chosen now.
inline constexpr int kAnotherLanguage = 1000;

}  // namespace effnet
