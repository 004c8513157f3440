#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/evaluation_answers.h"

#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// The requests about pictures. A picture travels as the attachment of its request, encoded as it was in the
/// file.

struct InitializeRequest {
  static constexpr char kMethod[] = "initialize";
  static constexpr char kPurpose[] = "Tells which engine this is and what it can do.";
  using Reply = EngineInfo;

  std::string client = {};

  template <class V>
  void fields(V& v) {
    v.optional("client", client, "name and version of the program that asks");
  }
};

/// Answered by the thread that reads, so that silence means that the engine hangs.
struct PingRequest {
  static constexpr char kMethod[] = "$/ping";
  static constexpr char kPurpose[] = "Is answered at once, whatever the engine is at: it does not hang.";
  using Reply = Done;

  template <class V>
  void fields(V&) {}
};

/// Which network looks at the attached picture, and how.
struct PictureQuestion {
  static constexpr bool kTakesPicture = true;

  int model = 0;
  std::string name = "the picture";
  std::string tta = "off";

  template <class V>
  void fields(V& v) {
    v.required("model", model, "handle of an open network");
    v.optional("name", name, "of the picture, for what is said about it");
    v.optional("tta", ViewsWord{tta}, "average over `mirror`, `five_crops` or `ten_crops`");
  }
};

struct ClassifyRequest : PictureQuestion {
  static constexpr char kMethod[] = "image/classify";
  static constexpr char kPurpose[] = "The likeliest classes of a picture.";
  using Reply = Explanation;

  int topk = 5;

  template <class V>
  void fields(V& v) {
    PictureQuestion::fields(v);
    v.optional("topk", topk, "classes to name");
  }
};

/// How a network is asked why.
struct MapChoice {
  std::string method = "cam";
  std::vector<int> classes = {};    ///< empty: the top ones
  std::optional<int> against = {};  ///< a class whose map is taken away
  std::optional<int> stage = {};    ///< absent: the last one

  template <class V>
  void fields(V& v) {
    v.optional("method", method, "`cam`, `gradcam`, … as `effnet explain --method`");
    v.optional("classes", classes, "whose maps are wanted; otherwise the top ones");
    v.optional("against", against, "class whose map is taken away from the others");
    v.optional("stage", stage, "whose features are looked at, the stem being 1; otherwise the last");
  }
};

struct ExplainRequest : ClassifyRequest {
  static constexpr char kMethod[] = "image/explain";
  static constexpr char kPurpose[] = "What in a picture speaks for a class, beside the likeliest classes.";

  MapChoice map = {};

  template <class V>
  void fields(V& v) {
    ClassifyRequest::fields(v);
    map.fields(v);
  }
};

struct MeasureMapRequest : PictureQuestion {
  static constexpr char kMethod[] = "image/measure";
  static constexpr char kPurpose[] =
      "Whether a class's answer hangs on what its map marks, and whether that is the object.";
  static constexpr int kMostSteps = 4096;
  static constexpr std::size_t kMostBoxes = 10'000;
  using Reply = MapMeasures;

  MapChoice map = {};
  int steps = 20;
  std::vector<PixelBox> boxes = {};
  double tolerance = 0;

  template <class V>
  void fields(V& v) {
    PictureQuestion::fields(v);
    map.fields(v);
    v.optional("steps", steps, "of the curves", within(1, kMostSteps));
    v.optional("boxes", boxes, "where the object lies: x, y, width, height in the picture's pixels");
    v.optional("tolerance", tolerance, "pixels that the map's peak may lie beside a box");
    v.require(boxes.size() <= kMostBoxes, "there are too many boxes");
  }
};

/// What went wrong with one file among many.
struct FileError {
  std::string code = {};
  std::string detail = {};

  template <class V>
  void fields(V& v) {
    v.required("code", code, "of the error");
    v.usual("detail", detail, "the reason");
  }
};

struct FileTop {
  std::string file = {};
  std::vector<ClassScore> top = {};
  std::optional<FileError> error = {};

  template <class V>
  void fields(V& v) {
    v.required("file", file, "as it was asked for");
    v.optional("top", top, "the likeliest classes");
    v.optional("error", error, "instead, where it could not be read");
  }
};

struct FolderClassifyPart {
  std::vector<FileTop> answers = {};

  template <class V>
  void fields(V& v) {
    v.optional("answers", answers, "in the order of the files");
  }
};

struct FolderClassifyReply {
  int answered = 0;
  int unreadable = 0;

  template <class V>
  void fields(V& v) {
    v.usual("answered", answered, "files with an answer");
    v.usual("unreadable", unreadable, "files without one");
  }
};

struct FolderClassifyRequest {
  static constexpr char kMethod[] = "folder/classify";
  static constexpr char kPurpose[] = "The likeliest classes of many files, in parts.";
  using Reply = FolderClassifyReply;
  using Part = FolderClassifyPart;

  int model = 0;
  std::vector<std::string> files = {};
  int topk = 1;
  std::string tta = "off";

  template <class V>
  void fields(V& v) {
    v.required("model", model, "handle of an open network");
    v.required("files", files, "paths on the engine's machine");
    v.optional("topk", topk, "classes to name");
    v.optional("tta", ViewsWord{tta}, "average over `mirror`, `five_crops` or `ten_crops`");
  }
};

struct CameraFrame {
  std::string jpeg = {};

  template <class V>
  void fields(V& v) {
    v.required("jpeg", jpeg, "the picture, base64");
  }
};

struct CameraRequest {
  static constexpr char kMethod[] = "camera/next";
  static constexpr char kPurpose[] = "The next picture of a camera, which is opened by the first request.";
  using Reply = CameraFrame;

  std::string source = "0";

  template <class V>
  void fields(V& v) {
    v.optional("source", source, "the camera's number, or a film");
  }
};

struct CloseCameraRequest {
  static constexpr char kMethod[] = "camera/close";
  static constexpr char kPurpose[] = "Lets go of the camera.";
  using Reply = Done;

  template <class V>
  void fields(V&) {}
};

/// Labelled pictures whose classes are to meet a network's.
struct LabelledPictures {
  int model = 0;
  std::string data = {};
  std::string columns = {};
  Json classes = {};

  template <class V>
  void fields(V& v) {
    v.required("model", model, "handle of an open network");
    v.required("data", data, "labelled pictures on the engine's machine");
    v.optional("columns", columns, "of a table: `path,label` or `path,label,split`, by name");
    v.optional("classes", classes, "`{folder: a class's name or index, or null to leave it out}`");
  }
};

struct EvaluateRequest : LabelledPictures {
  static constexpr char kMethod[] = "folder/evaluate";
  static constexpr char kPurpose[] =
      "Accuracy on labelled pictures of any kind that training reads. With `stream` the predictions come in "
      "parts, and the confusion matrix, which follows from them, not at all.";
  using Reply = EvaluationReport;
  using Part = EvaluationPart;

  bool stream = false;

  template <class V>
  void fields(V& v) {
    LabelledPictures::fields(v);
    v.optional("stream", stream, "send the predictions in parts");
  }
};

struct FolderClassesRequest : LabelledPictures {
  static constexpr char kMethod[] = "folder/classes";
  static constexpr char kPurpose[] = "How the data's classes meet the network's, for a person to complete.";
  using Reply = FolderClasses;
};

}  // namespace effnet
