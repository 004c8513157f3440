#pragma once

// The system's own header, without its macros that spoil std::min and the like.
#ifndef NOMINMAX  // libstdc++ has it
#define NOMINMAX
#endif
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
