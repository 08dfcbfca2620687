# SPDX-License-Identifier: EUPL-1.2
# piao_layer(name [LINK libs...] [PCH headers...]): the static library piao_<name> of one layer.
# Its sources are src/<name>, its public headers include/piao/<name>; nothing else.
function(piao_layer name)
  cmake_parse_arguments(ARG "" "" "LINK;PRIVATE_LINK;PCH" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp ${CMAKE_SOURCE_DIR}/src/${name}/*.h
    ${CMAKE_SOURCE_DIR}/include/piao/${name}/*.h)
  list(FILTER sources INCLUDE REGEX "\\.(cpp|h)$")
  add_library(piao_${name} STATIC ${sources})
  set_target_properties(piao_${name} PROPERTIES LINKER_LANGUAGE CXX)
  set_target_properties(piao_${name} PROPERTIES AUTOMOC ON AUTOUIC ON
    AUTOUIC_SEARCH_PATHS ${CMAKE_SOURCE_DIR}/ui)
  target_include_directories(piao_${name}
    PUBLIC ${CMAKE_SOURCE_DIR}/include
    PRIVATE ${CMAKE_SOURCE_DIR}/src/${name})
  target_link_libraries(piao_${name} PUBLIC piao_compiler ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
  if(ARG_PCH)
    target_precompile_headers(piao_${name} PRIVATE ${ARG_PCH})
  endif()
endfunction()

# piao_tests(name [GUI] [LINK libs...] [LABELS ...]): the test program of one layer, from tests/<name>.
function(piao_tests name)
  cmake_parse_arguments(ARG "GUI" "" "LINK;LABELS;PCH" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    ${CMAKE_SOURCE_DIR}/tests/${name}/*.cpp ${CMAKE_SOURCE_DIR}/tests/${name}/*.h)
  if(NOT sources)
    return()
  endif()
  add_executable(test_${name} ${sources})
  set_target_properties(test_${name} PROPERTIES AUTOMOC ON)
  target_include_directories(test_${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests ${CMAKE_SOURCE_DIR}/tests/${name})
  if(ARG_GUI)
    set(main piao_test_main_gui)
  else()
    set(main piao_test_main_core)
  endif()
  target_link_libraries(test_${name} PRIVATE ${main} ${ARG_LINK} Catch2::Catch2)
  target_compile_definitions(test_${name} PRIVATE
    PIAO_SOURCE_DIR="${CMAKE_SOURCE_DIR}" PIAO_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
  # Only the program's own tests start it: a layer can be tested before those above it are built.
  if(name STREQUAL "app")
    target_compile_definitions(test_${name} PRIVATE PIAO_BINARY="$<TARGET_FILE:piao>")
    add_dependencies(test_${name} piao)
  endif()
  if(ARG_PCH)
    target_precompile_headers(test_${name} PRIVATE ${ARG_PCH})
  endif()
  catch_discover_tests(test_${name} TEST_PREFIX "${name}: "
    PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 300)
endfunction()
