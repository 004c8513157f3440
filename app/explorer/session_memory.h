#pragma once

#include <QObject>

namespace effnet {

class ClassifyPage;
class ExplorePage;
class Settings;
class TrainPage;

/// What was looked at is there again when the window is opened again: the networks of Explore with
/// its view and comparison, the pictures of Classify. And what was opened lately, for the menu.
class SessionMemory : public QObject {
  Q_OBJECT

 public:
  SessionMemory(ExplorePage& explore, ClassifyPage& classify, TrainPage& train, Settings& settings);

  void restore();
  void save() const;

 private:
  void restoreNetwork();

  ExplorePage& explore_;
  ClassifyPage& classify_;
  Settings& settings_;
};

}  // namespace effnet
