#include "core/base/error.h"
#include "core/base/files.h"
#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/pickle.h"
#include "core/checkpoint/safetensors.h"
#include "core/checkpoint/tensor_file.h"
#include "core/checkpoint/torch_writer.h"
#include "core/protocol/network_json.h"
#include "core/scaling/families.h"
#include "tests/thread_clock.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cstring>
#include <fstream>
#include <minizip/zip.h>
#include <random>
#include <torch/utils.h>

using namespace effnet;

namespace {

using Tensors = std::vector<std::pair<std::string, torch::Tensor>>;

Tensors someTensors() {
  return {{"a", torch::arange(6.).view({2, 3})}, {"b", torch::ones({4}, torch::kInt64)}};
}

template <typename Integer>
std::string raw(Integer value) {
  return std::string(reinterpret_cast<const char*>(&value), sizeof value);
}

std::string text(const std::string& value) {
  return "X" + raw(static_cast<std::uint32_t>(value.size())) + value;
}
std::string integer(std::int64_t value) {
  return std::string("\x8a\x08") + raw(value);
}

/// A pickle of one tensor, "a", whose numbers are the caller's.
std::string tensorPickle(std::int64_t elements, std::int64_t offset, std::int64_t size, std::int64_t stride,
                         bool twice = false) {
  const std::string entry = text("a") + "ctorch._utils\n_rebuild_tensor_v2\n((" + text("storage") +
                            "ctorch\nFloatStorage\n" + text("0") + text("cpu") + integer(elements) + "tQ" +
                            integer(offset) + "(" + integer(size) + "t(" + integer(stride) +
                            "t\x89"
                            "ccollections\nOrderedDict\n)RtR";
  return "\x80\x02}(" + entry + (twice ? entry : "") + "u.";
}

constexpr char kMakeDict[] = "ccollections\nOrderedDict\n";

/// Dictionaries of many entries, each holding the one before in all of them: few bytes, endless to walk.
std::string nestedDictionaries(int depth, int entries) {
  std::string pickle = "\x80\x02}q" + std::string(1, '\0');
  for (int level = 1; level < depth; ++level) {
    pickle += "}(";
    for (int i = 0; i < entries; ++i) pickle += text(std::to_string(i)) + "h" + static_cast<char>(level - 1);
    pickle += std::string("uq") + static_cast<char>(level);
  }
  return pickle + ".";
}

/// A list of pairs that is made into one dictionary after the other.
std::string copiedAgainAndAgain() {
  std::string pickle = std::string("\x80\x02") + kMakeDict + "q" + '\0' + "](";
  for (int i = 0; i < 10'000; ++i) pickle += "NN\x86";
  pickle += "e\x85q\x01";
  for (int i = 0; i < 10'000; ++i) pickle += std::string("h") + '\0' + "h\x01R0";
  return pickle + ".";
}

/// One tensor of 6000 elements under a thousand names.
std::string sharedByThousand() {
  const std::string one = tensorPickle(6000, 0, 6000, 1);
  const auto begin = one.find("ctorch._utils");
  std::string pickle = "\x80\x02}(" + text("a") + one.substr(begin, one.size() - begin - 2) + "q" + '\1';
  for (int i = 0; i < 1000; ++i) pickle += text(std::to_string(i)) + "h\1";
  return pickle + "u.";
}

/// The same storage, as 32-bit and as 16-bit floats.
std::string storageOfTwoTypes() {
  std::string halves = tensorPickle(6, 0, 6, 1);
  halves.replace(halves.find("FloatStorage"), 12, "HalfStorage");
  halves.replace(halves.find(text("a")), 6, text("b"));
  const std::string floats = tensorPickle(6, 0, 6, 1);
  return floats.substr(0, floats.size() - 2) + halves.substr(4);
}

struct ZipEntry {
  std::string name;
  std::string content;
  bool compressed = false;
};

std::string zipOf(const std::vector<ZipEntry>& entries) {
  const QTemporaryDir folder;
  const std::string file = folder.filePath("a.zip").toStdString();
  const zipFile archive = zipOpen64(file.c_str(), APPEND_STATUS_CREATE);
  for (const ZipEntry& entry : entries) {
    const zip_fileinfo info{};
    zipOpenNewFileInZip64(archive, entry.name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr,
                          entry.compressed ? Z_DEFLATED : 0, Z_DEFAULT_COMPRESSION, 0);
    zipWriteInFileInZip(archive, entry.content.data(), static_cast<unsigned>(entry.content.size()));
    zipCloseFileInZip(archive);
  }
  zipClose(archive, nullptr);
  return readFile(file);
}

std::string zipWithPickle(const std::string& pickle) {
  return zipOf({{"x/data.pkl", pickle}, {"x/data/0", std::string(24, '\1')}, {"x/version", "3\n"}});
}

std::string legacyOf(const std::string& pickle, std::int64_t elements, const std::string& data) {
  const std::string magic("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);
  const std::string version("\x80\x02M\xe9\x03.");
  const std::string system("\x80\x02}.");
  return magic + version + system + pickle + "\x80\x02](" + text("0") + "e." + raw(elements) + data;
}

std::string safetensorsOf(const std::string& header, const std::string& data) {
  return raw(static_cast<std::uint64_t>(header.size())) + header + data;
}

/// JSON written with single quotes, which read better here.
std::string quoted(std::string json) {
  std::ranges::replace(json, '\'', '"');
  return json;
}

QByteArray bytesOf(const std::string& text) {
  return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::string good(const QString& format) {
  if (format == "zip") return writeTorchZip(someTensors());
  if (format == "legacy") return legacyOf(tensorPickle(6, 0, 6, 1), 6, std::string(24, '\1'));
  return writeSafetensors(someTensors(), {{"key", "value"}});
}

}  // namespace

class TestHostileFiles : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  std::string write(const std::string& bytes) {
    const std::string file = folder_.filePath("x").toStdString();
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
  }

  /// The code of the refusal, empty when it was read.
  std::string refusal(const std::string& bytes, std::string* detail = nullptr) {
    try {
      readTensorFile(write(bytes));
      return {};
    } catch (const Error& error) {
      if (detail) *detail = error.detail();
      return error.code();
    }
  }

  static void formats() {
    QTest::addColumn<QString>("format");
    for (const char* format : {"zip", "legacy", "safetensors"}) QTest::newRow(format) << format;
  }

 private Q_SLOTS:
  void goodOnesAreRead_data() { formats(); }
  void goodOnesAreRead() {
    QFETCH(QString, format);
    const TensorFile file = readTensorFile(write(good(format)));
    QCOMPARE(file.tensors.at("a").numel(), std::int64_t{6});
  }

  void truncatedAtEveryByte_data() { formats(); }
  void truncatedAtEveryByte() {
    QFETCH(QString, format);
    const std::string whole = good(format);
    for (std::size_t length = 0; length < whole.size(); ++length)
      QVERIFY2(!refusal(whole.substr(0, length)).empty(), std::to_string(length).c_str());
  }

  /// Whatever is changed, the file is read or refused; nothing else.
  void damagedAnywhere_data() { formats(); }
  void damagedAnywhere() {
    QFETCH(QString, format);
    const std::string whole = good(format);
    std::mt19937 random(1);
    int refused = 0;
    for (int round = 0; round < 1000; ++round) {
      std::string bytes = whole;
      for (unsigned i = 0; i <= random() % 3; ++i)
        bytes[random() % bytes.size()] = static_cast<char>(random());
      refused += !refusal(bytes).empty();
    }
    QVERIFY(refused > 0);
  }

  void refused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const std::string& bytes, const char* code) {
      QTest::newRow(name) << bytesOf(bytes) << code;
    };
    const std::string system =
        "\x80\x02"
        "cposix\nsystem\n" +
        text("id") + "\x85R.";
    row("calls os.system", zipWithPickle(system), "checkpoint_unsafe");
    row("calls os.system, legacy", legacyOf(system, 0, ""), "checkpoint_unsafe");
    row("builds by a stack global", zipWithPickle("\x80\x02" + text("builtins") + text("eval") + "\x93."),
        "checkpoint_unsafe");
    row("a whole module",
        zipWithPickle("\x80\x02"
                      "ctorchvision.models\nResNet\n)R."),
        "checkpoint_unsafe");
    row("a whole module below another name",
        zipWithPickle("\x80\x02}(" + text("model") + "ctorchvision.models\nResNet\n)\x81}" +
                      text("_modules") + "}sbu."),
        "checkpoint_unsafe");
    row("globals of endless names",
        zipWithPickle("\x80\x02" + text(std::string(5000, 'm')) + text("n") + "\x93."), "checkpoint_damaged");
    row("2^60 elements", zipWithPickle(tensorPickle(6, 0, std::int64_t{1} << 60, 0)), "checkpoint_damaged");
    row("2^60 claimed in the storage", zipWithPickle(tensorPickle(std::int64_t{1} << 60, 0, 6, 1)),
        "checkpoint_damaged");
    row("negative size", zipWithPickle(tensorPickle(6, 0, -6, 1)), "checkpoint_damaged");
    row("negative offset", zipWithPickle(tensorPickle(6, -1, 6, 1)), "checkpoint_damaged");
    row("offset beyond", zipWithPickle(tensorPickle(6, 1, 6, 1)), "checkpoint_damaged");
    row("stride beyond", zipWithPickle(tensorPickle(6, 0, 3, 3)), "checkpoint_damaged");
    row("stride overflows", zipWithPickle(tensorPickle(6, 0, 3, INT64_MAX)), "checkpoint_damaged");
    row("negative stride", zipWithPickle(tensorPickle(6, 5, 6, -1)), "checkpoint_damaged");
    row("the same key twice", zipWithPickle(tensorPickle(6, 0, 6, 1, true)), "checkpoint_damaged");
    row("nested a million times", zipWithPickle("\x80\x02)" + std::string(5'000'000, '\x85') + "."),
        "checkpoint_damaged");
    row("marks without end", zipWithPickle("\x80\x02" + std::string(1'000'000, '(') + "."),
        "checkpoint_damaged");
    row("dictionaries in each other", zipWithPickle(nestedDictionaries(6, 2000)), "checkpoint_unknown");
    row("copied again and again", zipWithPickle(copiedAgainAndAgain()), "checkpoint_damaged");
    row("one tensor under a thousand names",
        zipOf({{"x/data.pkl", sharedByThousand()}, {"x/data/0", std::string(24'000, '\1')}}),
        "checkpoint_damaged");
    row("a storage of two types", zipWithPickle(storageOfTwoTypes()), "checkpoint_damaged");
    row("no pickle ends", zipWithPickle("\x80\x02}"), "checkpoint_damaged");
    row("zip bomb", zipOf({{"x/data.pkl", std::string(10'000'000, '\0'), true}}), "checkpoint_damaged");
    row("no checkpoint", zipOf({{"word/document.xml", "<a/>"}}), "checkpoint_unknown");
    row("TorchScript", zipOf({{"x/data.pkl", "\x80\x02}."}, {"x/constants.pkl", "\x80\x02)."}}),
        "checkpoint_unknown");
    row("no tensors", zipWithPickle("\x80\x02}."), "checkpoint_unknown");
    row("negative storage, legacy", legacyOf(tensorPickle(6, 0, 6, 1), -6, std::string(24, '\1')),
        "checkpoint_damaged");
    row("huge storage, legacy", legacyOf(tensorPickle(6, 0, 6, 1), std::int64_t{1} << 61, ""),
        "checkpoint_damaged");

    const std::string data(24, '\1');
    const auto entry = [](const char* name, const char* shape, const char* offsets) {
      return quoted(std::string("'") + name + "':{'dtype':'F32','shape':[" + shape + "],'data_offsets':[" +
                    offsets + "]}");
    };
    row("header beyond the file", raw(std::uint64_t{1} << 39) + "{}", "checkpoint_damaged");
    row("offsets beyond", safetensorsOf("{" + entry("a", "7", "0,28") + "}", data), "checkpoint_damaged");
    row("offsets exchanged", safetensorsOf("{" + entry("a", "6", "24,0") + "}", data), "checkpoint_damaged");
    row("negative offsets", safetensorsOf("{" + entry("a", "6", "-24,0") + "}", data), "checkpoint_damaged");
    row("overlapping",
        safetensorsOf("{" + entry("a", "4", "0,16") + "," + entry("b", "4", "8,24") + "}", data),
        "checkpoint_damaged");
    row("a name twice",
        safetensorsOf("{" + entry("a", "3", "0,12") + "," + entry("a", "3", "12,24") + "}", data),
        "checkpoint_damaged");
    row("2^60 in safetensors", safetensorsOf("{" + entry("a", "1152921504606846976", "0,24") + "}", data),
        "checkpoint_damaged");
    row("overflowing shape", safetensorsOf("{" + entry("a", "4294967296,4294967296,6", "0,24") + "}", data),
        "checkpoint_damaged");
    row("unknown element type",
        safetensorsOf(quoted("{'a':{'dtype':'Q7','shape':[6],'data_offsets':[0,24]}}"), data),
        "checkpoint_damaged");
    row("deep JSON", safetensorsOf("{\"a\":" + std::string(1'000'000, '[') + "}", data),
        "checkpoint_damaged");
    row("an endless name",
        safetensorsOf("{" + entry(std::string(100'000, 'n').c_str(), "6", "0,24") + "}", data),
        "checkpoint_damaged");
    row("not JSON", safetensorsOf("{a}", data), "checkpoint_damaged");
    row("empty", "", "checkpoint_damaged");
    row("a picture", "\xff\xd8\xff\xe0 not a checkpoint", "checkpoint_unknown");
  }
  void refused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const effnet::test::ThreadClock clock;
    std::string detail;
    QCOMPARE(QString::fromStdString(refusal(bytes.toStdString(), &detail)), code);
    QVERIFY2(detail.find(folder_.filePath("x").toStdString()) == 0 && detail.size() < 500, detail.c_str());
    QVERIFY(clock.elapsed() < 5000);
  }

  void namesTheCall() {
    std::string detail;
    refusal(zipWithPickle("\x80\x02"
                          "cposix\nsystem\n" +
                          text("id") + "\x85R."),
            &detail);
    QVERIFY2(detail.find("posix.system") != std::string::npos, detail.c_str());
  }

  /// Two entries of one name: minizip takes either, so the archive is refused.
  void entryTwice() {
    std::string bytes = zipOf({{"x/data.pkl", tensorPickle(6, 0, 6, 1)},
                               {"x/data/0", std::string(24, '\1')},
                               {"x/data/1", std::string(24, '\2')}});
    for (auto at = bytes.find("x/data/1"); at != std::string::npos; at = bytes.find("x/data/1", at))
      bytes[at + 7] = '0';
    QCOMPARE(refusal(bytes), std::string("checkpoint_damaged"));
  }

  void notAFile() {
    for (const std::string& path : {folder_.path().toStdString(), std::string("/dev/zero")}) {
      try {
        readTensorFile(path);
        QFAIL(path.c_str());
      } catch (const Error& error) {
        QCOMPARE(error.code(), std::string("read_failed"));
      }
    }
    try {
      readTensorFile("/nowhere/x.pth");
      QFAIL("read a missing file");
    } catch (const Error& error) {
      QCOMPARE(error.code(), std::string("file_missing"));
    }
  }

  /// A kilobyte of metadata that describes a network of a million layers.
  void endlessNetwork() {
    NetworkSpec spec = familyBaseline("efficientnet");
    for (StageSpec& stage : spec.stages) stage.layers = limits::kLayers;
    const Tensors tensors{{"stem.conv.weight", torch::ones({32, 3, 3, 3})}};
    const std::string file = write(writeSafetensors(tensors, {{"effnet.network", toJson(spec).dump()}}));
    try {
      inspectCheckpoint(file);
      QFAIL("it was read");
    } catch (const Error& error) {
      QCOMPARE(error.code(), std::string("checkpoint_damaged"));
    }
  }

  /// A shared storage, a transposed view and a scalar, as torch.save writes them.
  void viewsOfOneStorage() {
    const std::string pickle = tensorPickle(6, 2, 2, 2);
    const TensorFile file = readTensorFile(write(zipOf(
        {{"x/data.pkl", pickle}, {"x/data/0", [] {
                                    const float values[] = {0, 1, 2, 3, 4, 5};
                                    return std::string(reinterpret_cast<const char*>(values), sizeof values);
                                  }()}})));
    QVERIFY(torch::equal(file.tensors.at("a"), torch::tensor({2.f, 4.f})));
  }
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "test_hostile_files.moc"
