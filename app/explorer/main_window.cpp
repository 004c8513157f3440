#include "app/explorer/main_window.h"

#include "widgets/common/drop_target.h"
#include "widgets/common/icons.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/status_line.h"

#include <QAction>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMetaProperty>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace effnet {
namespace {

constexpr QSize kSmallest{1000, 640};
constexpr QSize kFirst{1360, 860};

QToolButton* quietButton(const QString& icon, const QString& toolTip) {
  auto* button = new QToolButton;
  button->setIcon(themedIcon(icon));
  button->setToolTip(toolTip);
  button->setProperty("kind", "quiet");
  button->setPopupMode(QToolButton::InstantPopup);
  return button;
}

/// The window has a size of its own: what the hidden pages would like need not be asked, which takes time.
class PageStack : public QStackedWidget {
 public:
  QSize sizeHint() const override { return {}; }
  QSize minimumSizeHint() const override { return {}; }
};

/// What people type and tick that is to be as they left it: widgets with the property "remembered".
QList<QWidget*> rememberedFields(const QWidget& window) {
  QList<QWidget*> fields = window.findChildren<QWidget*>();
  fields.removeIf([](const QWidget* field) { return !field->property("remembered").toBool(); });
  return fields;
}

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      pageButtons_(new QButtonGroup(this)),
      pageRow_(new QHBoxLayout),
      banner_(new MessageBanner),
      pages_(new PageStack),
      engineButton_(new QToolButton),
      engineMenu_(new QMenu(this)),
      mainMenu_(new QMenu(this)),
      statusLine_(new StatusLine) {
  setWindowTitle(tr("EfficientNet Explorer"));
  setMinimumSize(kSmallest);
  setAcceptDrops(true);
  auto* frame = new QWidget;
  auto* column = new QVBoxLayout(frame);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeBar());
  column->addWidget(banner_);
  column->addWidget(pages_, 1);
  column->addWidget(statusLine_);
  setCentralWidget(frame);
  setEngine(EngineState::Starting, tr("engine starting"));
  auto* fold = new QAction(tr("Fold the side panels"), this);
  fold->setShortcut(Qt::Key_F9);
  addAction(fold);
  connect(fold, &QAction::triggered, this, &MainWindow::foldPanels);
}

void MainWindow::showProblem(const QString& code, const QString& detail) {
  banner_->showMessage(MessageBanner::Kind::Error,
                       tr("That did not work; what is shown may be from before. Details say why."),
                       code.isEmpty() ? detail : QStringLiteral("%1: %2").arg(code, detail));
}

void MainWindow::foldPanels() {
  const auto panels = currentPage()->findChildren<SidePanel*>();
  const bool folded =
      std::any_of(panels.begin(), panels.end(), [](SidePanel* panel) { return panel->isHidden(); });
  for (SidePanel* panel : panels) panel->setVisible(folded);
}

QWidget* MainWindow::makeBar() {
  auto* bar = new QFrame;
  bar->setObjectName("windowBar");
  bar->setProperty("kind", "topBar");
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(spacing::kSmall, 0, spacing::kSmall, 0);
  row->setSpacing(spacing::kTiny);
  pageRow_->setSpacing(0);
  row->addLayout(pageRow_);
  row->addStretch(1);
  engineButton_->setObjectName("engineButton");
  engineButton_->setIcon(themedIcon("chip"));
  engineButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  engineButton_->setProperty("kind", "quiet");
  engineButton_->setPopupMode(QToolButton::InstantPopup);
  engineButton_->setMenu(engineMenu_);
  row->addWidget(engineButton_);
  auto* menuButton = quietButton("menu", tr("Menu"));
  menuButton->setObjectName("menuButton");
  menuButton->setMenu(mainMenu_);
  row->addWidget(menuButton);
  return bar;
}

void MainWindow::addPage(QWidget* page, const QString& title, const QString& icon) {
  const int index = pages_->addWidget(page);
  auto* button = new QToolButton;
  button->setText(title);
  button->setIcon(themedIcon(icon));
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setCheckable(true);
  button->setProperty("kind", "page");
  const QKeySequence shortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index));
  button->setShortcut(shortcut);
  button->setToolTip(tr("%1 (%2)").arg(title, shortcut.toString(QKeySequence::NativeText)));
  pageButtons_->addButton(button, index);
  pageRow_->addWidget(button);
  connect(button, &QToolButton::clicked, this, [this, page] { showPage(page); });
  if (index == 0) button->setChecked(true);
}

QWidget* MainWindow::currentPage() const {
  return pages_->currentWidget();
}

void MainWindow::showPage(QWidget* page) {
  pages_->setCurrentWidget(page);
  if (auto* button = pageButtons_->button(pages_->currentIndex())) button->setChecked(true);
  Q_EMIT pageChanged(page);
}

void MainWindow::setEngine(EngineState state, const QString& text, const QString& details) {
  engineButton_->setText(text);
  engineButton_->setToolTip(details.isEmpty() ? text : details);
  const Theme& theme = Theme::current();
  const QColor color = state == EngineState::Failed ? theme.bad : theme.muted;
  QPalette palette = engineButton_->palette();
  palette.setColor(QPalette::ButtonText, color);
  engineButton_->setPalette(palette);
}

void MainWindow::saveLayout() {
  QSettings settings;
  settings.setValue("window/geometry", saveGeometry());
  settings.setValue("window/page", pages_->currentIndex());
  for (const QSplitter* splitter : findChildren<QSplitter*>())
    if (!splitter->objectName().isEmpty())
      settings.setValue("splitters/" + splitter->objectName(), splitter->saveState());
  for (const QHeaderView* header : findChildren<QHeaderView*>())
    if (!header->objectName().isEmpty())
      settings.setValue("headers/" + header->objectName(), header->saveState());
  for (const QWidget* field : rememberedFields(*this))
    settings.setValue("fields/" + field->objectName(), field->metaObject()->userProperty().read(field));
}

void MainWindow::restoreLayout() {
  const QSettings settings;
  if (!restoreGeometry(settings.value("window/geometry").toByteArray()))
    resize(kFirst.boundedTo(screen()->availableSize()).expandedTo(kSmallest));
  for (QSplitter* splitter : findChildren<QSplitter*>())
    splitter->restoreState(settings.value("splitters/" + splitter->objectName()).toByteArray());
  for (QHeaderView* header : findChildren<QHeaderView*>())
    if (!header->objectName().isEmpty())
      header->restoreState(settings.value("headers/" + header->objectName()).toByteArray());
  for (QWidget* field : rememberedFields(*this))
    if (const QVariant value = settings.value("fields/" + field->objectName()); value.isValid())
      field->metaObject()->userProperty().write(field, value);
  if (QWidget* page = pages_->widget(settings.value("window/page", 0).toInt())) showPage(page);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (mayClose_ && !mayClose_()) return event->ignore();
  saveLayout();
  QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QStringList files = localFiles(event->mimeData());
  if (files.isEmpty()) return;
  event->acceptProposedAction();
  Q_EMIT filesDropped(files);
}

}  // namespace effnet
