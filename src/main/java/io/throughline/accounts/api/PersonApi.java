package io.throughline.accounts.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Person;
import io.throughline.accounts.Persons;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.web.api.Bodies;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Tagged;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping(PersonApi.PATH)
@Tag(name = "Persons")
class PersonApi {
    static final String PATH = "/api/v1/persons";

    private final AccountRows rows;
    private final Persons persons;
    private final Organizations accounts;
    private final Bodies bodies;

    PersonApi(AccountRows rows, Persons persons, Organizations accounts, Bodies bodies) {
        this.rows = rows;
        this.persons = persons;
        this.accounts = accounts;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(summary = "List persons", description = "In the order in which they came.")
    Paged<PersonAnswer> list(@ParameterObject PersonFilter filter, @ParameterObject Paging paging) {
        return paging.part(rows.persons(filter, paging), Person::id).map(PersonAnswer::of);
    }

    @PostMapping
    @Operation(summary = "Add a person")
    ResponseEntity<PersonAnswer> add(@RequestBody PersonBody body) {
        var id = Ids.next();
        check(id, body);
        persons.add(body.person(id, 1));
        var made = find(id);
        return Tagged.made(PATH, id, made.version(), PersonAnswer.of(made));
    }

    @GetMapping("/{person}")
    @Operation(summary = "Read a person")
    ResponseEntity<PersonAnswer> read(@PathVariable UUID person) {
        var found = find(person);
        return Tagged.found(found.version(), PersonAnswer.of(found));
    }

    @PatchMapping("/{person}")
    @Operation(summary = "Change a person", description = "Fields that are left out stay; null clears.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = PersonBody.class)))
    ResponseEntity<PersonAnswer> change(
            @PathVariable UUID person,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        var standing = find(person);
        IfMatch.require(ifMatch, standing.version());
        var body = bodies.merged(PersonBody.of(standing), change, PersonBody.class);
        check(person, body);
        persons.change(body.person(person, standing.version()));
        return read(person);
    }

    private Person find(UUID id) {
        return persons.find(id).orElseThrow(() -> new NotFound("There is no such person."));
    }

    private void check(UUID id, PersonBody body) {
        if (body.accountId() != null) Invalid.there(accounts.find(body.accountId()), "/accountId", "account");
        if (body.reportsToId() == null) return;
        Invalid.unless(!body.reportsToId().equals(id), "/reportsToId", "Nobody reports to themselves.");
        Invalid.there(persons.find(body.reportsToId()), "/reportsToId", "person");
    }
}
