#include "app/explorer/application.h"
#include "app/explorer/guarded_application.h"

#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>
#include <iostream>

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

/// Answers --help and --version where no window can be opened, too: before Qt looks for a display, which it
/// cannot do without. True when that was all.
bool answered(const QCommandLineParser& parser) {
  if (parser.isSet(QStringLiteral("version"))) {
    std::cout << "EfficientNet Explorer " EFFNET_VERSION << std::endl;
    return true;
  }
  if (!parser.isSet(QStringLiteral("help"))) return false;
  std::cout << parser.helpText().toStdString() << std::endl;
  return true;
}

void setUp(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      QCoreApplication::translate("main", "Explore, explain and train scaled convolutional networks."));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addOption(
      {"tour",
       QCoreApplication::translate("main", "Walk through the pages, save a picture of each in DIR and end."),
       "DIR"});
  parser.addPositionalArgument(
      "files",
      QCoreApplication::translate("main",
                                  "Images, checkpoints, runs, saved states or links (effnet:…) to open."),
      "[FILE…]");
}

void nameProgram() {
  QCoreApplication::setOrganizationName("effnet");
  QCoreApplication::setApplicationName("io.github.effnet.Explorer");
  QCoreApplication::setApplicationVersion(EFFNET_VERSION);
}

}  // namespace

int main(int argc, char** argv) {
  nameProgram();
  {
    const QCoreApplication withoutDisplay(argc, argv);
    QCommandLineParser parser;
    setUp(parser);
    parser.parse(QCoreApplication::arguments());
    if (answered(parser)) return 0;
  }
  effnet::GuardedApplication application(argc, argv);
  QApplication::setDesktopFileName("io.github.effnet.Explorer");
  QApplication::setWindowIcon(QIcon(":/icons/io.github.effnet.Explorer.svg"));
  installTranslations(application);

  QCommandLineParser parser;
  setUp(parser);
  parser.process(application);

  effnet::Application explorer(application);
  explorer.show();
  // From the event loop, where nothing that a file holds can end the program.
  QMetaObject::invokeMethod(
      &explorer, [&] { explorer.open(parser.positionalArguments()); }, Qt::QueuedConnection);
  if (parser.isSet("tour")) explorer.tour(parser.value("tour"));
  return QApplication::exec();
}
