#include "app/explorer/languages.h"

#include "widgets/manual/manual_window.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace effnet {
namespace {

constexpr char kKey[] = "language";

constexpr Language kLanguages[] = {
    {"en", "English"}, {"zh_CN", "简体中文"}, {"vi", "Tiếng Việt"},
    {"ko", "한국어"},  {"qps", "[Ƥşḗŭḓǿ]"},  // English with accents, a third longer: what it lacks is not
                                             // translatable
};

/// Qt's own buttons, in Qt's context: it comes with catalogues of few languages, without Vietnamese for one.
[[maybe_unused]] constexpr const char* kButtonsOfQt[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"), QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
};

/// The catalogue for the desktop's languages, in the order in which the user prefers them.
QString desktopCode() {
  for (QString wanted : QLocale::system().uiLanguages()) {
    wanted.replace(u'-', u'_');
    for (const Language& language : kLanguages) {
      const QString code = QLatin1String(language.code);
      if (wanted == code || wanted.section(u'_', 0, 0) == code) return code;
    }
  }
  return QStringLiteral("en");
}

}  // namespace

std::span<const Language> languages() {
  return kLanguages;
}

Translations::Translations(QCoreApplication& application) : application_(application) {}

Translations::~Translations() {
  for (const auto& translator : translators_) application_.removeTranslator(translator.get());
}

void Translations::load(const QString& file) {
  auto translator = std::make_unique<QTranslator>();
  if (!translator->load(file)) return;
  application_.installTranslator(translator.get());
  translators_.push_back(std::move(translator));
}

void Translations::use(const QString& code) {
  for (const auto& translator : translators_) application_.removeTranslator(translator.get());
  translators_.clear();
  const QString used = code.isEmpty() ? desktopCode() : code;
  application_.setProperty(kManualLanguage, used);
  // English has a catalogue of plural forms, for every text that the language has not.
  load(QStringLiteral(":/i18n/effnet_en"));
  load(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + used);
  if (used != QLatin1String("en")) load(QStringLiteral(":/i18n/effnet_") + used);
}

bool Translations::has(const Language& language) {
  return QFile::exists(QStringLiteral(":/i18n/effnet_%1.qm").arg(QLatin1String(language.code)));
}

QString Translations::chosen() {
  return QSettings().value(kKey).toString();
}

void Translations::choose(const QString& code) {
  QSettings().setValue(kKey, code);
}

}  // namespace effnet
