#pragma once

#include "core/protocol/checkpoint_answers.h"
#include "widgets/checkpoint/checkpoint_wish.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace effnet {

class CatalogPanel;
class CheckpointSummary;
class DropTarget;
class MessageBanner;
class QuantizationPanel;
class Section;
class SegmentedControl;
class TensorFilter;
class TensorPanel;
class TensorTableModel;

/// What is in a file of weights? Its network, every tensor with its numbers, how it differs from another
/// file; public weights to download; from here it is exported, named and used. Shows values, emits wishes.
class CheckpointPage : public QWidget {
  Q_OBJECT

 public:
  explicit CheckpointPage(QWidget* parent = nullptr);

  /// Looks into the first file, against the second where there are two.
  void openFiles(const QStringList& files);

  /// Asks for a file to look into.
  void chooseFile();

  void showReading(const QString& source);
  void showIdle();
  void showReport(const QString& source, const CheckpointReport& report);
  void showError(const QString& code, const QString& subject, const QString& detail);
  void showWritten(const QString& file, std::int64_t bytes);
  /// Behind showWritten: so many pictures are answered otherwise in 8 bits, and can be seen side by side.
  void offerComparison(const ExportWish& wish, int changed);

  CatalogPanel& catalog() const { return *catalog_; }

 Q_SIGNALS:
  /// `against` may be empty.
  void inspectRequested(const QString& source, const QString& against);
  void exportRequested(const effnet::ExportWish& wish);
  void classifyRequested(const effnet::OpenWish& wish);
  /// What was exported in 8 bits, beside what it was before, on the pictures that calibrated it.
  void comparisonRequested(const effnet::ExportWish& wish);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  QWidget* buildCentre();
  QWidget* buildActions();
  QWidget* buildTable();
  QWidget* buildRight();
  void connectActions();
  void chooseOther();
  void startExport(bool withLabels);
  void useInClassify();
  void stateConventions();
  void showSettings();
  void showQuantization();
  void fitColumns();
  void selectionChanged();
  void copySelection();

  /// How the file is to be opened: in part, once the user has agreed; nothing where they have not.
  std::optional<OpenWish> agreedWish();

  QStackedWidget* stack_;
  DropTarget* empty_;
  MessageBanner* banner_;
  CatalogPanel* catalog_;
  CheckpointSummary* summary_;
  TensorTableModel* model_;
  TensorFilter* shown_;
  QTableView* table_;
  QLineEdit* filter_;
  QCheckBox* noteworthy_;
  QWidget* tensors_ = nullptr;  ///< the table with what filters it
  SegmentedControl* shows_;     ///< tensors, or where 8 bits lose
  QuantizationPanel* quantization_;
  TensorPanel* tensor_;
  QTableWidget* settings_;
  Section* settingsSection_;
  QPushButton* open_;
  QPushButton* compare_;
  QPushButton* export_;
  QPushButton* label_;
  QPushButton* use_;
  QString source_;
  std::optional<CheckpointReport> report_;
  std::optional<StatedConventions> stated_;
  ExportWish compared_;  ///< what the banner's button compares
};

}  // namespace effnet
