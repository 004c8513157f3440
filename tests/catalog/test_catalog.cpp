#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/catalog/catalog.h"
#include "core/scaling/families.h"
#include "tests/catalog/local_server.h"

#include <QCryptographicHash>
#include <QtTest>
#include <csignal>
#include <fstream>
#include <set>
#include <sys/resource.h>

using namespace effnet;

namespace {

std::string hashOf(const std::string& bytes) {
  Sha256 sum;
  sum.add(bytes);
  return sum.finish();
}

std::string content() {
  std::string bytes(200'000, '\0');
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(i * 31 + i / 251);
  return bytes;
}

std::string read(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::string code(const DownloadRequest& request) {
  try {
    download(request);
    return {};
  } catch (const Error& error) {
    return error.code();
  }
}

/// Answers with the content, from where the request asks.
std::string ranged(const std::string& head) {
  const std::int64_t start = rangeStart(head);
  if (start < 0) return httpAnswer("200 OK", content());
  const std::string rest = content().substr(static_cast<std::size_t>(start));
  const std::string size = std::to_string(content().size());
  return httpAnswer("206 Partial Content", rest,
                    "Content-Range: bytes " + std::to_string(start) + "-" +
                        std::to_string(content().size() - 1) + "/" + size + "\r\n");
}

/// Promises everything and sends half.
std::string cutOff(const std::string& head) {
  const std::string whole = ranged(head);
  return whole.substr(0, whole.size() / 2);
}

}  // namespace

class TestCatalog : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> folder_;
  DownloadRequest request(const std::string& url) {
    DownloadRequest request;
    request.url = url;
    request.target = folder_->filePath("sub/weights.pth").toStdString();
    request.sha256 = hashOf(content()).substr(0, 8);
    return request;
  }
  std::filesystem::path part() { return folder_->filePath("sub/weights.pth.part").toStdString(); }

 private Q_SLOTS:
  void initTestCase() {
    qputenv("NO_PROXY", "*");
    qputenv("no_proxy", "*");
  }
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }

  void sha256_data() {
    QTest::addColumn<int>("length");
    for (int length : {0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 1000, 100'000})
      QTest::addRow("%d", length) << length;
  }
  void sha256() {
    QFETCH(int, length);
    const std::string bytes = content().substr(0, static_cast<std::size_t>(length));
    const QByteArray expected = QCryptographicHash::hash(
        QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())), QCryptographicHash::Sha256);
    QCOMPARE(QByteArray::fromStdString(hashOf(bytes)), expected.toHex());
  }

  void fetched() {
    const LocalServer server(ranged);
    DownloadRequest wanted = request(server.url("/a.pth"));
    std::int64_t last = 0;
    std::int64_t total = 0;
    wanted.progress = [&](std::int64_t done, std::int64_t all) {
      QVERIFY(done >= last);
      last = done;
      total = all;
    };
    const DownloadResult result = download(wanted);
    QVERIFY(read(result.file) == content() && !std::filesystem::exists(part()) && result.fetched);
    QCOMPARE(result.sha256, hashOf(content()));
    QCOMPARE(last, static_cast<std::int64_t>(content().size()));
    QCOMPARE(total, last);
    QVERIFY(!download(wanted).fetched);
    QCOMPARE(server.requests(), 1);
  }

  void redirected() {
    LocalServer* self = nullptr;
    LocalServer server([&](const std::string& head) {
      if (head.starts_with("GET /old"))
        return httpAnswer("302 Found", "", "Location: " + self->url("/new") + "\r\n");
      return ranged(head);
    });
    self = &server;
    QVERIFY(read(download(request(server.url("/old"))).file) == content());
  }

  void mirrored() {
    std::string asked;
    const LocalServer server([&](const std::string& head) {
      asked = head.substr(0, head.find('\r'));
      return httpAnswer("200 OK", "something else");
    });
    qputenv("EFFNET_MIRROR", QByteArray::fromStdString(server.url("/weights")));
    qputenv("XDG_DATA_HOME", folder_->path().toUtf8());
    qputenv("TORCH_HOME", folder_->path().toUtf8());
    std::string code;
    try {
      downloadWeights("mobilenet_v2-b0353104", {}, {});
    } catch (const Error& error) {
      code = error.code();
    }
    qunsetenv("EFFNET_MIRROR");
    QCOMPARE(asked, std::string("GET /weights/mobilenet_v2-b0353104.pth HTTP/1.1"));
    QCOMPARE(code, std::string("hash_mismatch"));  // a mirror is believed no more than the publisher
  }

  void wrongHash() {
    const LocalServer server([](const std::string&) { return httpAnswer("200 OK", "something else"); });
    QCOMPARE(code(request(server.url("/a"))), std::string("hash_mismatch"));
    QVERIFY(!std::filesystem::exists(part()) && !std::filesystem::exists(request("").target));
  }

  void cutOffAndResumed() {
    {
      const LocalServer server(cutOff);
      QCOMPARE(code(request(server.url("/a"))), std::string("download_failed"));
    }
    QVERIFY(std::filesystem::file_size(part()) > 0 && std::filesystem::file_size(part()) < content().size());
    std::int64_t asked = -1;
    const LocalServer server([&](const std::string& head) {
      asked = rangeStart(head);
      return ranged(head);
    });
    QVERIFY(read(download(request(server.url("/a"))).file) == content());
    QVERIFY(asked > 0);
  }

  /// A server that cannot go on sends all again; a part longer than the file is thrown away.
  void resumeRefused_data() {
    QTest::addColumn<bool>("tooLong");
    QTest::newRow("ignores ranges") << false;
    QTest::newRow("range not satisfiable") << true;
  }
  void resumeRefused() {
    QFETCH(bool, tooLong);
    std::filesystem::create_directories(part().parent_path());
    std::ofstream(part(), std::ios::binary) << std::string(tooLong ? content().size() + 5 : 1000, 'x');
    const LocalServer server([&](const std::string& head) {
      if (tooLong && rangeStart(head) >= 0) return httpAnswer("416 Range Not Satisfiable", "");
      return httpAnswer("200 OK", content());
    });
    QVERIFY(read(download(request(server.url("/a"))).file) == content());
  }

  void refusedByServer_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("404") << QByteArray::fromStdString(httpAnswer("404 Not Found", "no"));
    QTest::newRow("not HTTP") << QByteArray("hello");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("to a local file") << QByteArray::fromStdString(
        httpAnswer("302 Found", "", "Location: file:///etc/passwd\r\n"));
  }
  void refusedByServer() {
    QFETCH(QByteArray, answer);
    const LocalServer server([&](const std::string&) { return answer.toStdString(); });
    QCOMPARE(code(request(server.url("/a"))), std::string("download_failed"));
    QVERIFY(!std::filesystem::exists(request("").target));
    QVERIFY(!std::filesystem::exists(part()));
  }

  /// A body without end fills no disk, and leaves nothing half.
  void longerThanItCanBe() {
    const LocalServer server(
        [](const std::string&) { return httpAnswer("200 OK", std::string(5 << 20, 'x')); });
    DownloadRequest wanted = request(server.url("/a"));
    wanted.mostBytes = 1 << 20;
    QCOMPARE(code(wanted), std::string("download_failed"));
    QVERIFY(!std::filesystem::exists(wanted.target));
    QVERIFY(!std::filesystem::exists(part()));
  }

  void cancelled() {
    const LocalServer server(ranged);
    std::stop_source source;
    DownloadRequest wanted = request(server.url("/a"));
    wanted.stop = source.get_token();
    source.request_stop();
    QCOMPARE(code(wanted), std::string("cancelled"));
    QVERIFY(!std::filesystem::exists(wanted.target));
  }

  /// A limit on the size of files stands for a full disk.
  void fullDisk() {
    const LocalServer server(ranged);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{50'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const std::string refusal = code(request(server.url("/a")));
    setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(refusal, std::string("write_failed"));
    QVERIFY(!std::filesystem::exists(request("").target));
  }

  void folderThatCannotBe() {
    DownloadRequest wanted = request("http://127.0.0.1:1/a");
    wanted.target = "/dev/null/x.pth";
    QCOMPARE(code(wanted), std::string("write_failed"));
  }

  /// The table itself: names once, addresses, sizes, models that exist.
  void table() {
    std::set<std::string> names;
    std::set<std::string> models{""};
    for (const PublishedModel& model : publishedModels()) models.insert(model.name);
    for (const KnownWeights& known : knownWeights()) {
      QVERIFY2(names.insert(known.name).second, known.name.c_str());
      QVERIFY2(models.contains(known.model), known.name.c_str());
      QVERIFY2(known.preprocessing.resize >= known.preprocessing.inputSize, known.name.c_str());
      const auto ends = [&](std::size_t digits) {
        return known.name.ends_with(known.sha256.substr(0, digits));
      };
      QVERIFY2(known.url.empty() || ends(8) || ends(10), known.name.c_str());
      const bool measured = known.source == "timm" || known.source == "torchvision";
      if (measured && known.classes == 1000) QVERIFY2(known.top1 > 65, known.name.c_str());
      KnownWeights unsized = known;
      unsized.roundedBytes = 0;
      const double share =
          static_cast<double>(known.roundedBytes) / std::max(1.0, double(unsized.expectedBytes()));
      QVERIFY2(known.roundedBytes == 0 || (share > 1 && share < 1.05), known.name.c_str());
    }
    QVERIFY(names.size() > 70);
  }

  void lookup_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("name");
    QTest::newRow("whole name") << "efficientnet_b0_rwightman-7f5810bc.pth"
                                << "torchvision"
                                << "efficientnet_b0_rwightman-7f5810bc";
    QTest::newRow("old hash") << "efficientnet_b0_rwightman-3dd342df.pth"
                              << "torchvision"
                              << "efficientnet_b0_rwightman-7f5810bc";
    QTest::newRow("no hash") << "tf_efficientnet_b7_ns.pth"
                             << "timm"
                             << "tf_efficientnet_b7_ns-1dbc32de";
    QTest::newRow("namesakes, timm") << "efficientnet_b1.pth"
                                     << "timm"
                                     << "efficientnet_b1-533bc792";
    QTest::newRow("namesakes, torchvision") << "efficientnet_b1.pth"
                                            << "torchvision"
                                            << "efficientnet_b1-c27df63c";
    QTest::newRow("another library's names inside") << "efficientnet-b0-355c32eb.pth"
                                                    << "torchvision"
                                                    << "";
    QTest::newRow("unknown") << "my_model.pth"
                             << "timm"
                             << "";
  }
  void lookup() {
    QFETCH(QString, file);
    QFETCH(QString, source);
    const KnownWeights* const known = findKnownWeights(file.toStdString(), source.toStdString());
    QTEST(QString::fromStdString(known ? known->name : ""), "name");
  }

  void unknownName() {
    try {
      downloadWeights("efficientnet_b0");
      QFAIL("several files are called so");
    } catch (const Error& error) {
      QCOMPARE(error.code(), std::string("unknown_weights"));
      QVERIFY(error.detail().find("efficientnet_b0_rwightman") != std::string::npos);
    }
  }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "test_catalog.moc"
