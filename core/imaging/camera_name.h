#pragma once

#include <string>
#include <string_view>

namespace effnet {

/// Maker and model of the camera that a JPEG's, PNG's or WebP's EXIF names; empty where none does. Every
/// length is checked against the content.
std::string cameraName(std::string_view encoded);

}  // namespace effnet
