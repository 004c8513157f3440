#include "core/protocol/image_formats.h"
#include "widgets/classify/checkpoint_card.h"
#include "widgets/classify/class_list.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/comparison_grid.h"
#include "widgets/classify/evaluation_view.h"
#include "widgets/classify/faithfulness_panel.h"
#include "widgets/classify/film_strip.h"
#include "widgets/classify/film_strip_model.h"
#include "widgets/classify/image_view.h"
#include "widgets/common/drop_target.h"
#include "widgets/common/error_text.h"
#include "widgets/common/icons.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace effnet {
namespace {

QLabel* mutedLabel() {
  auto* label = new QLabel;
  label->setProperty("kind", "muted");
  label->setFont(captionFont());
  label->setWordWrap(true);
  return label;
}

QToolButton* quietButton(const QString& text, const QString& toolTip) {
  auto* button = new QToolButton;
  button->setText(text);
  button->setToolTip(toolTip);
  button->setProperty("kind", "quiet");
  return button;
}

}  // namespace

void ClassifyPage::buildLayout() {
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("classifySplitter"));
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(buildLeft());
  splitter->addWidget(buildCentre());
  splitter->addWidget(buildRight());
  splitter->setStretchFactor(1, 1);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(splitter);
}

QWidget* ClassifyPage::buildLeft() {
  card_ = new CheckpointCard;
  count_ = mutedLabel();
  filter_ = new QLineEdit;
  filter_->setPlaceholderText(tr("Filter by file or class"));
  filter_->setClearButtonEnabled(true);
  order_ = new QComboBox;
  // In the order of FilmStripOrder::By.
  order_->addItems(
      {tr("As added"), tr("By file name"), tr("By class"), tr("Least sure first"), tr("Surest first")});
  order_->setToolTip(tr("Order of the film strip"));
  kind_ = new QComboBox;
  // In the order of FilmStripOrder::Kind.
  kind_->addItems({tr("All pictures"), tr("Noted as right"), tr("Noted as wrong"), tr("Without a note"),
                   tr("Unreadable")});
  kind_->setToolTip(tr("Which pictures the film strip shows"));
  only_ = quietButton({}, tr("Show all pictures again"));
  only_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  only_->hide();
  classifyAll_ = new QPushButton(tr("Classify all"));
  classifyAll_->setEnabled(false);
  classifyAll_->setObjectName(QStringLiteral("classifyAll"));
  classifyAll_->setToolTip(tr("Asks the network about every picture that the film strip shows"));
  filter_->setToolTip(tr("Shows only pictures whose file or class holds these letters"));
  auto* evaluate = new QPushButton(tr("Evaluate a labelled folder…"));
  evaluate->setObjectName(QStringLiteral("evaluateFolder"));
  evaluate->setToolTip(
      tr("A folder with one sub-folder for each class: accuracy, confusion matrix, doubtful labels"));
  connect(evaluate, &QPushButton::clicked, this, &ClassifyPage::chooseFolderToEvaluate);
  showEvaluation_ = new QPushButton(tr("Show the evaluation"));
  showEvaluation_->setObjectName(QStringLiteral("showEvaluation"));
  showEvaluation_->setToolTip(tr("The last one, with its confusion matrix"));
  showEvaluation_->hide();
  connect(showEvaluation_, &QPushButton::clicked, this, [this] { stack_->setCurrentWidget(evaluation_); });
  saveAnswers_ = new QPushButton(tr("Save answers…"));
  saveAnswers_->setToolTip(tr("File, class, probability and note of the pictures shown, as CSV or JSON"));
  connect(saveAnswers_, &QPushButton::clicked, this, &ClassifyPage::saveTable);
  auto* open = new QPushButton(tr("Add pictures"));
  open->setMenu(makeAddMenu());
  open->setToolTip(tr("Files, a folder, the clipboard or a part of the screen; or drop them on the page"));
  camera_ = new QPushButton(tr("Camera"));
  camera_->setObjectName(QStringLiteral("camera"));
  camera_->setCheckable(true);
  camera_->setToolTip(tr("Answers to what the engine's camera sees, picture by picture"));
  connect(camera_, &QPushButton::toggled, this, &ClassifyPage::switchCamera);
  // Switched off by hand, it leaves its last picture.
  connect(camera_, &QPushButton::clicked, this, [this](bool on) {
    if (!on && !frame_.isNull()) Q_EMIT pasted(frame_);
  });
  auto* pictures = new QWidget;
  auto* column = new QVBoxLayout(pictures);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  for (QWidget* widget :
       {static_cast<QWidget*>(count_), static_cast<QWidget*>(open), static_cast<QWidget*>(camera_),
        static_cast<QWidget*>(filter_), static_cast<QWidget*>(order_), static_cast<QWidget*>(kind_),
        static_cast<QWidget*>(only_), static_cast<QWidget*>(classifyAll_),
        static_cast<QWidget*>(saveAnswers_), static_cast<QWidget*>(evaluate),
        static_cast<QWidget*>(showEvaluation_)}) {
    column->addWidget(widget);
  }
  auto* panel = new SidePanel(260);
  panel->addWidget(card_);
  panel->addSection(tr("Pictures"), pictures);
  panel->addStretch();
  updateCounts();
  return panel;
}

QWidget* ClassifyPage::buildCentre() {
  empty_ = new DropTarget(QStringLiteral("image"), tr("What does this network see?"),
                          tr("Drop photographs (%1), folders or a checkpoint here.")
                              .arg(QString::fromStdString(readableFormats())));
  empty_->setObjectName(QStringLiteral("classifyEmpty"));
  connect(empty_->addButton(tr("Open…")), &QPushButton::clicked, this, &ClassifyPage::chooseFiles);
  connect(empty_->addButton(tr("Paste")), &QPushButton::clicked, this, &ClassifyPage::paste);
  view_ = new ImageView;
  view_->setObjectName(QStringLiteral("imageView"));
  auto* content = new QWidget;
  auto* contentColumn = new QVBoxLayout(content);
  contentColumn->setContentsMargins(0, 0, 0, 0);
  contentColumn->setSpacing(0);
  contentColumn->addWidget(view_, 1);
  contentColumn->addWidget(buildViewBar());
  stack_ = new QStackedWidget;
  stack_->addWidget(empty_);
  stack_->addWidget(content);
  compare_ = new ComparisonGrid;
  stack_->addWidget(compare_);
  evaluation_ = new EvaluationView;
  stack_->addWidget(evaluation_);
  banner_ = new MessageBanner;
  strip_ = new FilmStrip;
  strip_->setModel(shown_);
  auto* centre = new QWidget;
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(banner_);
  column->addWidget(stack_, 1);
  column->addWidget(strip_);
  return centre;
}

QWidget* ClassifyPage::buildViewBar() {
  zoom_ = mutedLabel();
  zoom_->setWordWrap(false);
  hover_ = mutedLabel();
  hover_->setWordWrap(false);
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(spacing::kSmall, spacing::kTiny, spacing::kSmall, spacing::kTiny);
  row->setSpacing(spacing::kTiny);
  const auto add = [&](const QString& text, const QString& toolTip, auto action) {
    QToolButton* button = quietButton(text, toolTip);
    connect(button, &QToolButton::clicked, this, action);
    row->addWidget(button);
  };
  add(tr("Fit"), tr("Show the whole picture (double click)"), [this] { view_->fit(); });
  add(tr("1:1"), tr("One pixel of the picture on one of the screen"), [this] { view_->showActualSize(); });
  row->addWidget(zoom_);
  row->addSpacing(spacing::kMedium);
  row->addWidget(hover_, 1);
  right_ = quietButton(QStringLiteral("✓"), tr("Note: the answer is right (R)"));
  wrong_ = quietButton(QStringLiteral("✗"), tr("Note: the answer is wrong (W)"));
  for (QToolButton* note : {right_, wrong_}) {
    note->setCheckable(true);
    row->addWidget(note);
  }
  connect(right_, &QToolButton::clicked, this, [this] { toggleNote(PictureNote::Right); });
  connect(wrong_, &QToolButton::clicked, this, [this] { toggleNote(PictureNote::Wrong); });
  QToolButton* compare = quietButton(tr("Compare"), tr("Networks or methods side by side"));
  auto* ways = new QMenu(compare);
  ways->addAction(tr("With other networks…"), this, [this] { startComparison(false); });
  ways->addAction(tr("Methods of this network"), this, [this] { startComparison(true); });
  compare->setMenu(ways);
  compare->setPopupMode(QToolButton::InstantPopup);
  row->addWidget(compare);
  add(tr("Copy"), tr("Copy the picture with its map (Ctrl+C)"), [this] { copyView(); });
  QToolButton* save = quietButton(tr("Save"), tr("Picture, numbers or a report"));
  save->setMenu(makeSaveMenu());
  save->setPopupMode(QToolButton::InstantPopup);
  row->addWidget(save);
  return bar;
}

QMenu* ClassifyPage::makeSaveMenu() {
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("saveMenu"));
  menu->addAction(tr("Picture with its map…"), this, &ClassifyPage::saveView);
  menu->addAction(tr("Raw map (NumPy, TIFF)…"), this, &ClassifyPage::saveRawMap);
  menu->addSeparator();
  menu->addAction(tr("Report of this picture (HTML, PDF)…"), this, [this] { saveReport(false); });
  menu->addAction(tr("Report of all pictures shown…"), this, [this] { saveReport(true); });
  return menu;
}

QWidget* ClassifyPage::buildRight() {
  classes_ = new ClassList;
  hint_ = mutedLabel();
  hint_->hide();
  timing_ = mutedLabel();
  timing_->setObjectName(QStringLiteral("timing"));
  auto* answer = new QWidget;
  auto* column = new QVBoxLayout(answer);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(classes_);
  anyClass_ = new QLineEdit;
  anyClass_->setObjectName(QStringLiteral("anyClass"));
  anyClass_->setPlaceholderText(tr("Where is the evidence for…"));
  anyClass_->setToolTip(tr("Any other class of the network: its name, then Enter"));
  anyClass_->setClearButtonEnabled(true);
  column->addWidget(anyClass_);
  column->addWidget(hint_);
  column->addWidget(timing_);
  panel_ = new ExplainPanel;
  auto* panel = new SidePanel(300);
  panel->addSection(tr("Classes"), answer);
  panel->addSection(tr("Where it looked"), panel_);
  faithfulness_ = new FaithfulnessPanel;
  panel->addSection(tr("Is the map faithful?"), faithfulness_);
  panel->addStretch();
  return panel;
}

void ClassifyPage::addShortcuts() {
  const auto add = [this](QWidget* where, const QKeySequence& keys, auto action) {
    auto* shortcut = new QShortcut(keys, where);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, action);
  };
  add(this, QKeySequence::Open, [this] { chooseFiles(); });
  add(this, QKeySequence::Paste, [this] { paste(); });
  // Not on the whole page: sliders and buttons at the sides need these keys themselves.
  for (QWidget* where :
       {static_cast<QWidget*>(view_), static_cast<QWidget*>(strip_), static_cast<QWidget*>(classes_)}) {
    add(where, Qt::Key_Space, [this] { panel_->setMapVisible(!panel_->isMapVisible()); });
    add(where, Qt::Key_Left, [this] { step(-1); });
    add(where, Qt::Key_Right, [this] { step(1); });
    add(where, Qt::Key_Plus, [this] { view_->zoom(1.25); });
    add(where, Qt::Key_Minus, [this] { view_->zoom(0.8); });
    add(where, Qt::Key_0, [this] { view_->fit(); });
    add(where, Qt::Key_1, [this] { view_->showActualSize(); });
    add(where, Qt::Key_R, [this] { toggleNote(PictureNote::Right); });
    add(where, Qt::Key_W, [this] { toggleNote(PictureNote::Wrong); });
    add(where, QKeySequence::Copy, [this] { copyView(); });
  }
}

void ClassifyPage::chooseFolderToEvaluate() {
  const QString folder =
      QFileDialog::getExistingDirectory(this, tr("Folder with a sub-folder for each class"));
  if (!folder.isEmpty()) Q_EMIT evaluateRequested(folder);
}

void ClassifyPage::offerClasses() {
  auto* completer = new QCompleter(labels_, anyClass_);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
          &ClassifyPage::chooseOtherClass);
  delete anyClass_->completer();
  anyClass_->setCompleter(completer);
  anyClass_->setVisible(!labels_.isEmpty());
}

void ClassifyPage::setSamples(const QStringList& files) {
  if (files.isEmpty()) return;
  auto* examples = new QWidget;
  auto* row = new QHBoxLayout(examples);
  for (const QString& file : files) {
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("sample"));
    button->setProperty("kind", "quiet");
    button->setProperty("file", file);
    button->setIconSize({FilmStrip::kThumbnail, FilmStrip::kThumbnail});
    button->setToolTip(tr("Classify %1").arg(shortName(file)));
    connect(button, &QToolButton::clicked, this, [this, files, file] {
      addPictures(files);
      addPictures({file});
    });
    row->addWidget(button);
  }
  empty_->setExamples(examples);
  for (const QString& file : files) Q_EMIT thumbnailWanted(file);
}

}  // namespace effnet
