#include "widgets/manual/manual_window.h"

#include "widgets/common/theme.h"

#include <QAction>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolBar>
#include <QVBoxLayout>

namespace effnet {
namespace {

constexpr QSize kSize{760, 720};

QUrl pageUrl(const QString& page) {
  return QUrl("qrc:/manual/" + page + ".md");
}

/// Markdown brings no style: tables with thin lines and room around their words.
void styleTables(QTextDocument& document) {
  for (QTextFrame* frame : document.rootFrame()->childFrames()) {
    auto* table = qobject_cast<QTextTable*>(frame);
    if (!table) continue;
    QTextTableFormat format = table->format();
    format.setCellPadding(spacing::kTiny);
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setBorderBrush(Theme::current().line);
    format.setTopMargin(spacing::kSmall);
    format.setBottomMargin(spacing::kSmall);
    table->setFormat(format);
  }
}

}  // namespace

ManualWindow::ManualWindow(QWidget* parent) : QWidget(parent, Qt::Window), browser_(new QTextBrowser) {
  setObjectName("manual");
  resize(kSize);
  auto* bar = new QToolBar;
  QAction* contents = bar->addAction(tr("Contents"), this, [this] { showPage("index"); });
  contents->setShortcut(Qt::ALT | Qt::Key_Home);
  QAction* back = bar->addAction(tr("Back"), QKeySequence::Back, browser_, &QTextBrowser::backward);
  QAction* forward = bar->addAction(tr("Forward"), QKeySequence::Forward, browser_, &QTextBrowser::forward);
  back->setEnabled(false);
  forward->setEnabled(false);
  connect(browser_, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
  connect(browser_, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
  auto* close = new QAction(this);
  close->setShortcut(QKeySequence::Cancel);
  connect(close, &QAction::triggered, this, &QWidget::close);
  addAction(close);

  browser_->setFrameShape(QFrame::NoFrame);
  browser_->setOpenExternalLinks(true);
  browser_->document()->setDocumentMargin(spacing::kHuge);
  connect(browser_, &QTextBrowser::sourceChanged, this, &ManualWindow::dressPage);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(bar);
  column->addWidget(browser_, 1);
}

void ManualWindow::showPage(const QString& page) {
  browser_->setSource(pageUrl(page));
}

void ManualWindow::dressPage() {
  styleTables(*browser_->document());
  const QString heading = browser_->document()->begin().text();  // a page begins with its heading
  setWindowTitle(tr("%1 – EfficientNet Explorer's manual").arg(heading));
}

}  // namespace effnet
