// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Sample.h"

#include "core/document/Document.h"
#include "core/formats/Embedded.h"
#include "core/formats/SampleEdition.h"
#include "core/people/Person.h"

#include <nlohmann/json.hpp>

namespace charrette {

namespace {

using namespace sample;

People addPeople(Edit& edit, const Json& file)
{
    People people{"person"};
    for (const auto& from : file) {
        const auto name = required(from, "name");
        people.add(name,
            add(edit,
                Person{
                    .name = name,
                    .email = text(from, "email"),
                    .organisation = text(from, "organisation"),
                    .job = text(from, "job"),
                    .function = text(from, "function"),
                    .country = text(from, "country"),
                    .seniority = text(from, "seniority"),
                }));
    }
    return people;
}

} // namespace

void buildSample(Document& document)
{
    buildSample(document,
        {.people = embedded::samplePeople,
            .editions = {embedded::sample2025, embedded::sample2026}});
}

void buildSample(Document& document, const SampleFiles& files)
{
    try {
        const auto everyone = Json::parse(files.people);
        const auto people =
            document.perform("Add people", [&](Edit& edit) { return addPeople(edit, everyone); });
        Challenges challenges{"challenge"};
        std::optional<WorkshopId> earlier;
        for (const auto& file : files.editions) {
            const auto edition = Json::parse(file);
            earlier = Edition{document, edition, people, challenges}.build(everyone, earlier);
        }
    } catch (const Json::exception& error) {
        throw Error{Problem::Damaged, std::string{"sample: "} + error.what()};
    }
}

} // namespace charrette
