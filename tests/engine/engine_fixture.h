#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/protocol/json.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <opencv2/imgcodecs.hpp>

namespace effnet::test {

inline void write(const QString& file, const QByteArray& bytes) {
  QFile out(file);
  QVERIFY(out.open(QIODevice::WriteOnly));
  QCOMPARE(out.write(bytes), bytes.size());
}

inline QByteArray read(const QString& file) {
  QFile in(file);
  return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

inline void writePicture(const QString& file, int width, int height, int shade) {
  cv::Mat picture(height, width, CV_8UC3);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      picture.at<cv::Vec3b>(y, x) =
          cv::Vec3b(static_cast<uchar>(x), static_cast<uchar>(y), static_cast<uchar>(shade));
  QVERIFY(cv::imwrite(file.toStdString(), picture));
}

std::vector<Json> lines(const QByteArray& out) {
  std::vector<Json> result;
  for (const QByteArray& line : out.split('\n'))
    if (!line.isEmpty()) result.push_back(Json::parse(line.toStdString()));
  return result;
}

inline std::string errorCode(const Json& reply) {
  return reply.contains("error") ? reply["error"]["data"].value("code", std::string())
                                 : std::string("no error");
}

/// A small network and a folder of pictures, good and bad, made for each test program of the engine.
class EngineFixture : public QObject {
 protected:
  void makeFiles() {
    torch::manual_seed(5);
    CheckpointMetadata metadata;
    metadata.spec = scaleNetwork(familyBaseline("efficientnet"), {0.4, 0.25, 1});
    metadata.spec.resolution = 64;
    metadata.spec.classes = 3;
    metadata.labels = {"ant", "bee", "wasp"};
    metadata.preprocessing.inputSize = 64;
    metadata.preprocessing.resize = 72;
    saveCheckpoint(weights().toStdString(), Network(metadata.spec), metadata);

    QDir(folder_.path()).mkpath("data/val/ant");
    QDir(folder_.path()).mkpath("data/val/bee");
    QDir(folder_.path()).mkpath("empty");
    writePicture(path("a.png"), 200, 120, 30);
    writePicture(path("b.jpg"), 90, 160, 200);
    for (int i = 0; i < 4; ++i) {
      writePicture(path("data/val/ant/") + QString::number(i) + ".png", 80, 80, 20 * i);
      writePicture(path("data/val/bee/") + QString::number(i) + ".png", 100, 70, 255 - 20 * i);
    }
    write(path("data/val/bee/readme.gif"), "GIF89a");
    write(path("text.jpg"), "this is a text");
    write(path("empty.jpg"), "");
    write(path("half.png"), read(path("a.png")).left(400));
    write(path("labels.txt"), "one\ntwo\nthree\n");
    write(path("garbage.pth"), "no checkpoint at all");
  }

  /// pets/{train,val}/{cat,dog}: eight pictures each, which a linear classifier tells apart; `name` of the
  /// i-th.
  template <typename Name>
  void makePets(Name name) {
    for (const char* part : {"train", "val"})
      for (const char* label : {"cat", "dog"}) {
        const QString folder = path("pets/") + part + "/" + label + "/";
        QVERIFY(QDir().mkpath(folder));
        for (int i = 0; i < 8; ++i) {
          const bool cat = QByteArray(label) == "cat";
          writePicture(folder + name(i), cat ? 90 : 60, 70 + i,
                       (cat ? 10 : 200) + 3 * i + (*part == 'v' ? 1 : 0));
        }
      }
  }

  QString path(const char* name) const { return folder_.filePath(name); }
  QString weights() const { return path("small.safetensors"); }

  QTemporaryDir folder_;
};

}  // namespace effnet::test
