#pragma once

class QWidget;

namespace effnet {

class AnswerPane;
class PictureIntake;
class PictureOutput;
class PictureSession;
class PicturesPane;
class ViewPane;

/// What the Classify page's keys act on.
struct PictureParts {
  PictureSession& session;
  PictureIntake& intake;
  PictureOutput& output;
  PicturesPane& pictures;
  AnswerPane& answers;
  ViewPane& view;
};

/// The page's keys. Sliders and buttons at the sides need some of them themselves: those hold at the picture,
/// its strip and its classes only.
void addPictureKeys(QWidget& page, const PictureParts& parts);

}  // namespace effnet
