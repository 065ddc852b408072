set(CORE_TESTS
    core/UndoTest.cpp
    core/formats/FormatsTest.cpp
)
