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
///    "bn_epsilon","preprocessing":PREPROCESSING,"labels":[…],"network":NETWORK}}
/// ← {"model": handle,
/// "name","layout","format","network":NETWORK,"analysis":ANALYSIS,"preprocessing":PREPROCESSING,
///    "labels":[…],"guessed":[fields taken by default],"missing":[…],"unexpected":[…],"device","sha256"}
inline constexpr char kModelOpen[] = "model/open";

/// → {"model"}  ← {}
inline constexpr char kModelClose[] = "model/close";

/// → {"model","topk"?:5,"name"?,"tta"?: average with the mirrored picture} + image
/// ← {"top":[{"index","label","logit","probability"}],"milliseconds":{"decode","preprocess","forward"},
///    "image":[width,height],"box":[x,y,w,h] that the network saw, in pixels of the oriented original}
inline constexpr char kImageClassify[] = "image/classify";

/// → {"model","method":"cam","classes"?:[…] (default: the top ones),"stage"?,"topk"?:5,"name"?,"tta"?}
/// + image
/// ← image/classify's result and {"method","grid":[h,w],"maps":[{"class","map":[[…]]}]}
inline constexpr char kImageExplain[] = "image/explain";

/// → {"model","data": a folder on the engine's machine}  ← `effnet evaluate`'s JSON
inline constexpr char kFolderEvaluate[] = "folder/evaluate";

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

/// → {"data","val"?}  ←
/// {"train":[{"label","images"}],"val":[…],"skipped":[…],"duplicates":[[…]],"samples":[…]}
inline constexpr char kDatasetInspect[] = "dataset/inspect";

/// → {"network":NETWORK,"device"?,"threads"?,"batch"?,"runs"?}  ← `effnet benchmark`'s JSON
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
