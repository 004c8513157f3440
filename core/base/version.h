#pragma once

/// The program's version. CMake reads it here, so that another one compiles only what names it.
#define EFFNET_VERSION "0.2.0"
