#pragma once

/// The requests and notifications of `effnet serve`, with their parameters and results. Both sides include
/// this.
///
/// An image travels as the attachment of its request, encoded as it was in the file. ANALYSIS is `effnet
/// analyze`'s JSON, PREPROCESSING and NETWORK those of preprocessing.h and network_json.h.
namespace effnet::methods {

/// → {"client"}  ←
/// {"protocol":1,"version","torch","opencv","threads","devices":[{"id","name","memory_bytes"}]}
inline constexpr char kInitialize[] = "initialize";

/// → {"source": a path, or "builtin:shapes"; "device"?, "partial"?: load what fits, "overrides"?: {"padding",
///    "bn_epsilon","preprocessing":PREPROCESSING,"labels":[…],"network":NETWORK,"activation":"sigmoid"}}
/// ← {"model": handle,
/// "name","layout","format","network":NETWORK,"analysis":ANALYSIS,"preprocessing":PREPROCESSING,
///    "labels":[…],"guessed":[fields taken by default],"missing":[…],"unexpected":[…],"device",
///    "energy_threshold"?: of the run's validation images,"activation"?:"sigmoid","head"?: how a head of
///    several layers is run,"input_size_known"?:false}
inline constexpr char kModelOpen[] = "model/open";

/// → {"model"}  ← {}
inline constexpr char kModelClose[] = "model/close";

/// → {"model","topk"?:5,"name"?,"tta"?: average over "mirror", "five_crops" or "ten_crops"; true is
///    "mirror"} + image
/// ← {"top":[{"index","label","logit","probability"}],"milliseconds":{"decode","preprocess","forward"},
///    "image":[width,height],"box":[x,y,w,h] that the network saw, in pixels of the oriented original}
inline constexpr char kImageClassify[] = "image/classify";

/// → {"model","method":"cam","classes"?:[…] (default: the top ones),"against"?: a class whose map is taken
/// away,"stage"?,"topk"?:5,"name"?,"tta"?} + image
/// ← image/classify's result and {"method","stage","signed","grid":[h,w],"maps":[{"class","map":[[…]]}]}
inline constexpr char kImageExplain[] = "image/explain";

/// → as image/explain, for one class, and {"boxes"?:[[x,y,w,h]…]: where the object lies} + image
/// ← {"probability","deletion":[…],"insertion":[…],"deletion_area","insertion_area","drop","increase","road",
///    "road_strongest":[…],"road_weakest":[…],"peak_inside"?,"iou"?,"found_box"?}
inline constexpr char kImageMeasure[] = "image/measure";

/// → {"model","files":[…] on the engine's machine,"topk"?:1,"tta"?}  ← {"answered","unreadable"}
/// Each part ← {"answers":[{"file","top":[…]} or {"file","error":{"code","detail"}}]}, in the files' order.
inline constexpr char kFolderClassify[] = "folder/classify";

/// → {"source"?:"0": the camera's number, or a film}  ← {"jpeg": base64}; opens it on the first request
inline constexpr char kCameraNext[] = "camera/next";

/// → {}  ← {}
inline constexpr char kCameraClose[] = "camera/close";

/// → {"model","data": labelled pictures on the engine's machine, of any kind that training reads,"columns"?,
///    "classes"?: {"folder": class's name or index, null: left out},"stream"?}  ← `effnet evaluate`'s JSON
/// With "stream", predictions come in parts ← {"predictions":[…]} and the confusion matrix, which follows
/// from them, not at all: a thousand classes would make it a million numbers.
inline constexpr char kFolderEvaluate[] = "folder/evaluate";

/// → {"model","data","columns"?,"classes"?}: as folder/evaluate takes them
/// ← {"labels":[the network's],"folders":[{"folder","images","class"?: index,"reason"?: why it is none,
///    "near":[indices of classes with a name like it]}]}
inline constexpr char kFolderClasses[] = "folder/classes";

/// → {"run": its directory,"device"?}
/// ← {"labels":[…],"images":[{"file","class","predicted","probability","probability_of_class"}],
/// "warnings":[{"code","detail"}]}: what the best checkpoint says about each image that validated it, and
/// what has changed in the data since
inline constexpr char kRunReview[] = "run/review";

/// → {"run","count"?:6,"part"?:"val"|"train","others"?: runs whose training images are left out}
/// ← {"images":[{"file","label"}],"warnings"}: images of every class in turn
inline constexpr char kRunExamples[] = "run/examples";

/// → {"source","statistics"?: look at every element,"against"?: another checkpoint}  ← `effnet inspect`'s
/// JSON
inline constexpr char kCheckpointInspect[] = "checkpoint/inspect";

/// → {"model", or "source" and model/open's "partial" and "overrides"; "layout","to","fold"?: true,
///    "preprocess"?: false,"batch"?: 0}  ← {"file","tensors","bytes"}
inline constexpr char kCheckpointExport[] = "checkpoint/export";

/// → {}  ←
/// {"folder","weights":[{"name","model","source","licence","classes","input_size","sha256","url","bytes"? or
///    "approximate_bytes"?,"top1"?,"file"?: where it is on the engine's machine already}]}
inline constexpr char kCheckpointCatalog[] = "checkpoint/catalog";

/// → {"name": of the table of public weights}  ← {"file","bytes","sha256"}
inline constexpr char kCheckpointDownload[] = "checkpoint/download";

/// → {"data","val"?,"columns"?,"val_fraction"?,"minival"?,"seed"?: the split, as in a run's
/// configuration,"decode"?: look
///    for damaged pictures by decoding all,"samples"?: of each class (4)}
/// ← {"kind":"folder"|"csv"|"cifar"|"idx"|"voc","train":[{"label","images"}],"val":[…],"test"?:[…],
///    "sizes"?:{"different","width":{"min","median","max"},"height":{…},"most":[{"width","height","images"}]},
///    "skipped":["path: reason"],"damaged"?:["reason"],"duplicates":[[…]],
///    "contradictions":[["path (class)"]]: equal pictures of several classes,"unused":["path: why"]: lies
///    there and is not used,"notes":[sentences]: what the reader decided, "samples":[{"label","file","png"?:
///    base64, where the picture is a part of the file}]}
inline constexpr char kDatasetInspect[] = "dataset/inspect";

/// → {"config": TrainConfig's JSON, or "recipe","epoch"?: from 0 (the last),"count"?:8,"seed"?:0} + image
/// ← {"size": pixels,"pictures":[base64 of a JPEG]}: what training would show the network
inline constexpr char kAugmentationPreview[] = "augmentation/preview";

/// → {"network":NETWORK,"device"?,"threads"?,"batch"?,"runs"?,"training"?: time a training step,"stages"?:
/// time each stage, too}  ← `effnet benchmark`'s JSON (measurement.h)
inline constexpr char kBenchmarkRun[] = "benchmark/run";

/// Notification → {"id"}: the request with that id answers with the error code "cancelled", if it has not
/// yet.
inline constexpr char kCancel[] = "$/cancelRequest";

/// Notification ← {"id","done","total","seconds_left"?}
inline constexpr char kProgress[] = "progress";

/// Notification ← {"id", …}: a part of a long request's result
inline constexpr char kPartial[] = "partial";

/// Notification ← {"level","text"}
inline constexpr char kLog[] = "log";

}  // namespace effnet::methods
