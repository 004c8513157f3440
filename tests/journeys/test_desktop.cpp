#include "app/explorer/desktop_scheme.h"
#include "app/explorer/single_instance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace effnet;

/// The desktop's portal of settings: prefers dark from the beginning.
class Portal : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

 public Q_SLOTS:
  QDBusVariant Read(const QString& group, const QString& key) {
    const bool known = group == "org.freedesktop.appearance" && key == "color-scheme";
    return QDBusVariant(known ? QVariant::fromValue(1U) : QVariant());
  }

 Q_SIGNALS:
  void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

/// What passes between the program and the desktop: files for the window that is open, light and dark.
class TestDesktop : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir home_;

  static QProcessEnvironment environment() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("DISPLAY");
    environment.remove("WAYLAND_DISPLAY");
    environment.insert("QT_QPA_PLATFORM", "no_such_platform");  // a second start needs no display
    return environment;
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(QDir().mkdir(home_.filePath("runtime")));
    QFile::setPermissions(home_.filePath("runtime"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", home_.filePath("runtime").toUtf8());
  }

  void nobodyThere() { QVERIFY(!SingleInstance::handOver({"/tmp/a.jpg"})); }

  void filesGoToTheOpenWindow() {
    SingleInstance first;
    QVERIFY(first.listen());
    const QFileInfo socket(SingleInstance::socketPath());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(socket.permissions() & others));
    QSignalSpy handed(&first, &SingleInstance::handedOver);
    QProcess second;
    second.setProcessEnvironment(environment());
    second.setWorkingDirectory(home_.path());
    second.start(qEnvironmentVariable("EFFNET_BIN") + "/effnet-explorer",
                 {"a photo.jpg", "/data/b.png", "effnet:family=efficientnet"});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(handed.count(), 1);
    QCOMPARE(handed.first().first().toStringList(),
             QStringList({home_.filePath("a photo.jpg"), "/data/b.png", "effnet:family=efficientnet"}));
  }

  /// A program that was killed leaves its socket.
  void aSocketThatIsLeftIsTaken() {
    QFile left(SingleInstance::socketPath());
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    SingleInstance next;
    QVERIFY(next.listen());
  }

  void helpNeedsNoDisplay_data() {
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("--version") << QByteArray("EfficientNet Explorer ");
    QTest::newRow("--help") << QByteArray("Usage: ");
  }
  void helpNeedsNoDisplay() {
    QFETCH(QByteArray, said);
    QProcess program;
    program.setProcessEnvironment(environment());
    program.start(qEnvironmentVariable("EFFNET_BIN") + "/effnet-explorer",
                  {QString::fromLatin1(QTest::currentDataTag())});
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().contains(said));
  }

  void followsTheDesktop() {
    QProcess daemon;
    daemon.start("dbus-daemon", {"--session", "--print-address", "--nofork"});
    QVERIFY2(daemon.waitForStarted() && daemon.waitForReadyRead(10'000), "dbus-daemon is in packages.txt");
    const QByteArray address = daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(address), "portal");
    Portal portal;
    QVERIFY(bus.registerService("org.freedesktop.portal.Desktop"));
    QVERIFY(bus.registerObject("/org/freedesktop/portal/desktop", &portal,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    DesktopScheme scheme;
    QSignalSpy changes(&scheme, &DesktopScheme::darkChanged);
    QTRY_COMPARE_WITH_TIMEOUT(changes.count(), 1, 30'000);
    QCOMPARE(changes.takeFirst().first().toBool(), true);
    Q_EMIT portal.SettingChanged("org.freedesktop.appearance", "color-scheme",
                                 QDBusVariant(QVariant::fromValue(2U)));
    QTRY_COMPARE_WITH_TIMEOUT(changes.count(), 1, 30'000);
    QCOMPARE(changes.takeFirst().first().toBool(), false);
    QDBusConnection::disconnectFromBus("portal");
    daemon.kill();
    daemon.waitForFinished();
  }
};

QTEST_GUILESS_MAIN(TestDesktop)

#include "test_desktop.moc"
