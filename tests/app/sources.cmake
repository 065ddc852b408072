set(APP_TESTS
    app/text/WordingTest.cpp
)
