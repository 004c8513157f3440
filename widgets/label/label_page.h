#pragma once

#include "core/labels/label_folder.h"
#include "core/labels/label_sheet.h"
#include "core/protocol/label_requests.h"

#include <QImage>
#include <QStringList>
#include <QWidget>
#include <functional>
#include <vector>

class QComboBox;
class QListView;
class QStackedWidget;

namespace effnet {

class ClassPanel;
class DataMapView;
class DropTarget;
class FindingsPanel;
class LabelBar;
class LabelModel;
class MessageBanner;
class NetworkPicker;
class SingleView;

/// Sorts photographs into classes: a grid, one picture large, or a map of them all; keys give the classes, a
/// classifier suggests them and says which pictures tell most, an audit finds what was labelled wrong.
class LabelPage : public QWidget {
  Q_OBJECT

 public:
  explicit LabelPage(QWidget* parent = nullptr);

  void setNetworks(const QStringList& files);
  QString network() const;

  /// Nothing yet, or what is being opened.
  void showOpening();
  void showFolder(const LabelFolder& folder, LabelSheet sheet);
  void showOpenError(const QString& code, const QString& detail);

  LabelModel* model() const { return model_; }
  FindingsPanel* findings() const { return findings_; }
  void showState(const QString& text, const QString& details = {});
  void showTrouble(const QString& sentence, const QString& details);
  void clearTrouble();
  void showSuggestions(const LabelSuggestions& found);
  void showMap(const DataMapReport& map);
  void showReport(const AuditReport& report);
  void showThumbnail(const QString& file, const QImage& thumbnail);
  void showPicture(const QString& file, const QList<QImage>& levels);
  void showPictureError(const QString& file, const QString& sentence);

  /// "uncertain", "different" or empty: by name.
  QString order() const;
  std::vector<int> selectedPictures() const;

 Q_SIGNALS:
  void openRequested(const QStringList& paths);
  void networkChanged();
  void orderChanged();
  void auditWanted();
  void mapWanted(const QString& method);
  void pictureWanted(const QString& file);
  void exportWanted(const QString& target, bool move);
  void applyWanted();
  void takeBackWanted(const QString& record);

 protected:
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildLayout();
  QWidget* buildBench();
  void connectKeys();
  void connectParts();
  void chooseFolder();
  void giveClass(int index);
  void goOn();
  void reorder(const std::vector<int>& order);
  void setView(int view);
  void showCurrent();
  void colorMap();
  void selectPictures(const std::vector<int>& pictures);
  void attempt(const std::function<void()>& step);
  int currentPicture() const;

  LabelModel* model_;
  DropTarget* empty_;
  QListView* grid_;
  SingleView* single_;
  DataMapView* map_;
  LabelBar* bar_;
  ClassPanel* classes_;
  NetworkPicker* network_;
  FindingsPanel* findings_;
  MessageBanner* banner_;
  QStackedWidget* stack_;
  QStackedWidget* views_;
  std::vector<int> waitingOrder_;  ///< until the selection allows it
};

}  // namespace effnet
