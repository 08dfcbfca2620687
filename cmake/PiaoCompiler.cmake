# SPDX-License-Identifier: EUPL-1.2
# One interface target carries what every layer is compiled with.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(piao_compiler INTERFACE)
target_compile_definitions(piao_compiler INTERFACE
  QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  PIAO_VERSION="${PROJECT_VERSION}")
target_compile_options(piao_compiler INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  -Wno-missing-field-initializers
  $<$<BOOL:${PIAO_WARNINGS_AS_ERRORS}>:-Werror>)
if(PIAO_SANITIZE)
  target_compile_options(piao_compiler INTERFACE
    -fsanitize=${PIAO_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(piao_compiler INTERFACE -fsanitize=${PIAO_SANITIZE})
endif()
if(PIAO_COVERAGE)
  target_compile_options(piao_compiler INTERFACE --coverage -O0)
  target_link_options(piao_compiler INTERFACE --coverage)
endif()
