#include "app/explorer/application.h"
#include "app/explorer/guarded_application.h"
#include "app/explorer/languages.h"
#include "app/explorer/single_instance.h"
#include "app/services/report_file.h"
#include "core/base/version.h"
#include "widgets/common/icons.h"

#include <QCommandLineParser>
#include <QFile>
#include <iostream>

namespace {

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
  // Qt's own options are words behind one dash, and stand here still while only QCoreApplication has looked:
  // -reverse is none of -r, -e, -v.
  parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
  parser.setApplicationDescription(
      QCoreApplication::translate("main", "Explore, explain and train scaled convolutional networks."));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addOption(
      {"tour",
       QCoreApplication::translate("main", "Walk through the pages, save a picture of each in DIR and end."),
       "DIR"});
  parser.addOption({"new-window", QCoreApplication::translate(
                                      "main", "Open a window of its own, also where one is open already.")});
  parser.addOption({"print",
                    QCoreApplication::translate("main", "Write the page that is named as this PDF and end."),
                    "PDF"});
  parser.addPositionalArgument(
      "files",
      QCoreApplication::translate("main",
                                  "Images, checkpoints, runs, saved states or links (effnet:…) to open."),
      "[FILE…]");
}

/// A page as a PDF, for `effnet report --to FILE.pdf`; the exit status.
int print(const QString& page, const QString& pdf) {
  QFile file(page);
  const QString why =
      file.open(QIODevice::ReadOnly) ? effnet::savePdf(pdf, file.readAll()) : file.errorString();
  if (why.isEmpty()) return 0;
  std::cerr << "effnet-explorer: write_failed: " << pdf.toStdString() << ": " << why.toStdString()
            << std::endl;
  return 1;
}

void nameProgram() {
  QCoreApplication::setOrganizationName("effnet");
  QCoreApplication::setApplicationName("io.github.effnet.Explorer");
  QCoreApplication::setApplicationVersion(EFFNET_VERSION);
}

}  // namespace

namespace {

bool ofItsOwn(const QCommandLineParser& parser) {
  return parser.isSet("new-window") || parser.isSet("tour") || parser.isSet("print");
}

/// One life of the window, in one language; its exit code.
int showWindow(effnet::GuardedApplication& application, effnet::SingleInstance& instance,
               const QStringList& files, const QString& tour) {
  effnet::Application explorer(application);
  explorer.show();
  QObject::connect(&instance, &effnet::SingleInstance::handedOver, &explorer,
                   &effnet::Application::openFromDesktop);
  // From the event loop, where nothing that a file holds can end the program.
  QMetaObject::invokeMethod(
      &explorer, [&] { explorer.open(files); }, Qt::QueuedConnection);
  if (!tour.isEmpty()) explorer.tour(tour);
  return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
  nameProgram();
  {
    const QCoreApplication withoutDisplay(argc, argv);
    QCommandLineParser parser;
    setUp(parser);
    const bool understood = parser.parse(QCoreApplication::arguments());
    if (answered(parser)) return 0;
    if (understood && !ofItsOwn(parser) && effnet::SingleInstance::handOver(parser.positionalArguments()))
      return 0;
  }
  effnet::GuardedApplication application(argc, argv);
  QApplication::setDesktopFileName("io.github.effnet.Explorer");
  QApplication::setWindowIcon(effnet::programIcon());
  effnet::Translations translations(application);
  translations.use(effnet::Translations::chosen());

  QCommandLineParser parser;
  setUp(parser);
  parser.process(application);
  if (parser.isSet("print")) return print(parser.positionalArguments().value(0), parser.value("print"));
  effnet::SingleInstance instance;
  if (!ofItsOwn(parser)) instance.listen();

  int code = showWindow(application, instance, parser.positionalArguments(), parser.value("tour"));
  while (code == effnet::kAnotherLanguage) {
    translations.use(effnet::Translations::chosen());
    code = showWindow(application, instance, {}, {});
  }
  return code;
}
