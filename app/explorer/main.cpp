#include "app/explorer/application.h"
#include "app/explorer/guarded_application.h"

#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

namespace {

/// Texts of this program and of Qt in the language of the user's locale, English where there is none.
void installTranslations(QApplication& application) {
  const auto install = [&](const QString& name, const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (translator->load(QLocale(), name, QStringLiteral("_"), folder))
      application.installTranslator(translator);
  };
  // English has a catalogue of plural forms, for every language that has none of its own.
  auto* english = new QTranslator(&application);
  if (english->load(":/i18n/effnet_en")) application.installTranslator(english);
  install("qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install("effnet", ":/i18n");
}

}  // namespace

int main(int argc, char** argv) {
  effnet::GuardedApplication application(argc, argv);
  QApplication::setOrganizationName("effnet");
  QApplication::setApplicationName("io.github.effnet.Explorer");
  QApplication::setApplicationVersion(EFFNET_VERSION);
  QApplication::setDesktopFileName("io.github.effnet.Explorer");
  QApplication::setWindowIcon(QIcon(":/icons/io.github.effnet.Explorer.svg"));
  installTranslations(application);

  QCommandLineParser parser;
  parser.setApplicationDescription(
      QApplication::translate("main", "Explore, explain and train scaled convolutional networks."));
  parser.addHelpOption();
  parser.addVersionOption();
  const QCommandLineOption tour(
      "tour",
      QApplication::translate("main", "Walk through the pages, save a picture of each in DIR and end."),
      "DIR");
  parser.addOption(tour);
  parser.addPositionalArgument(
      "files", QApplication::translate("main", "Images, checkpoints, runs or saved states to open."),
      "[FILE…]");
  parser.process(application);

  effnet::Application explorer(application);
  explorer.show();
  // From the event loop, where nothing that a file holds can end the program.
  QMetaObject::invokeMethod(
      &explorer, [&] { explorer.open(parser.positionalArguments()); }, Qt::QueuedConnection);
  if (parser.isSet(tour)) explorer.tour(parser.value(tour));
  return QApplication::exec();
}
