#include "core/imaging/camera_name.h"

#include <QTest>
#include <cstdint>
#include <string>

using namespace effnet;

/// The camera's name out of EXIF data, in files that are what they say and in others.
class TestCameraName : public QObject {
  Q_OBJECT

 private:
  static std::string number(std::uint32_t value, int bytes, bool big) {
    std::string text;
    for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> 8 * (big ? bytes - 1 - i : i) & 0xff);
    return text;
  }

  /// A TIFF directory with these texts.
  static std::string directory(bool big, const std::string& maker, const std::string& model) {
    const auto u16 = [big](std::uint32_t value) { return number(value, 2, big); };
    const auto u32 = [big](std::uint32_t value) { return number(value, 4, big); };
    const std::uint32_t texts = 8 + 2 + 2 * 12 + 4;
    const auto makerBytes = static_cast<std::uint32_t>(maker.size() + 1);
    std::string bytes = (big ? "MM" : "II") + u16(42) + u32(8) + u16(2);
    bytes += u16(271) + u16(2) + u32(makerBytes) + u32(texts);
    bytes += u16(272) + u16(2) + u32(static_cast<std::uint32_t>(model.size() + 1)) + u32(texts + makerBytes);
    return bytes + u32(0) + maker + '\0' + model + '\0';
  }
  static std::string jpeg(const std::string& exif) {
    return "\xff\xd8\xff\xe1" + number(static_cast<std::uint32_t>(exif.size() + 8), 2, true) +
           std::string("Exif\0\0", 6) + exif + "\xff\xda";
  }

 private Q_SLOTS:
  void names_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char* what, const std::string& file, const char* name) {
      QTest::newRow(what) << QByteArray::fromStdString(file) << QByteArray(name);
    };
    const std::string exif = directory(false, "Olympus", "E-M5 ");
    row("JPEG", jpeg(exif), "Olympus E-M5");
    row("big endian", jpeg(directory(true, "Olympus", "E-M5")), "Olympus E-M5");
    row("model with its maker", jpeg(directory(false, "Canon", "Canon EOS 5D")), "Canon EOS 5D");
    row("PNG", "\x89PNG\r\n\x1a\n" + number(static_cast<std::uint32_t>(exif.size()), 4, true) + "eXIf" + exif,
        "Olympus E-M5");
    row("WebP",
        "RIFF" + number(99, 4, false) + "WEBPEXIF" +
            number(static_cast<std::uint32_t>(exif.size()), 4, false) + exif,
        "Olympus E-M5");
    row("none", "\xff\xd8\xff\xda", "");
    row("nothing", "", "");
    row("text", "a text", "");
    row("no TIFF", jpeg("XX*"), "");
  }
  void names() {
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, name);
    QCOMPARE(QByteArray::fromStdString(cameraName(file.toStdString())), name);
  }

  /// However a file is cut or damaged, it ends.
  void damaged() {
    const std::string whole = jpeg(directory(false, "Olympus", "E-M5"));
    for (std::size_t length = 0; length < whole.size(); ++length) cameraName(whole.substr(0, length));
    for (std::size_t at = 0; at < whole.size(); ++at)
      for (const char value : {'\0', '\xff', '\x7f'}) {
        std::string damaged = whole;
        damaged[at] = value;
        QVERIFY(cameraName(damaged).size() <= 2 * 64 + 1);
      }
  }
};

QTEST_APPLESS_MAIN(TestCameraName)
#include "test_camera_name.moc"
