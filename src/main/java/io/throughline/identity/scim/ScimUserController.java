package io.throughline.identity.scim;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Users, for the company's directory.
@Controller
@RequestMapping(ScimUserController.BASE + "/Users")
class ScimUserController {
    static final String BASE = "/scim/v2";
    static final MediaType SCIM = MediaType.valueOf("application/scim+json");

    private final ProvisionedUsers users;
    private final Provisioning provisioning;

    ScimUserController(ProvisionedUsers users, Provisioning provisioning) {
        this.users = users;
        this.provisioning = provisioning;
    }

    @GetMapping
    ResponseEntity<ObjectNode> list(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable Integer startIndex,
            @RequestParam(required = false) @Nullable Integer count) {
        var wanted = ScimFilter.of(filter);
        var part = ScimPart.of(startIndex, count);
        var found =
                users.list(wanted, part).stream().map(ScimUserController::json).toList();
        return answer(ScimJson.list(found, part.start(), users.count(wanted)));
    }

    @GetMapping("/{id}")
    ResponseEntity<ObjectNode> read(@PathVariable UUID id) {
        return answer(json(users.find(id).orElseThrow(Provisioning::notThere)));
    }

    @PostMapping
    ResponseEntity<ObjectNode> add(@RequestBody JsonNode body) {
        var made = provisioning.add(ScimUser.of(body));
        return ResponseEntity.created(URI.create(base() + "/Users/" + made.id()))
                .contentType(SCIM)
                .body(json(made));
    }

    @PutMapping("/{id}")
    ResponseEntity<ObjectNode> replace(@PathVariable UUID id, @RequestBody JsonNode body) {
        return answer(json(provisioning.replace(id, now -> ScimUser.of(body))));
    }

    @PatchMapping("/{id}")
    ResponseEntity<ObjectNode> change(@PathVariable UUID id, @RequestBody JsonNode body) {
        return answer(json(provisioning.replace(id, now -> {
            var then = json(now);
            ScimPatch.apply(then, body);
            return ScimUser.of(then);
        })));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable UUID id) {
        provisioning.remove(id);
        return ResponseEntity.noContent().build();
    }

    private static ObjectNode json(ProvisionedUser user) {
        return user.json(base());
    }

    static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(BASE).toUriString();
    }

    static ResponseEntity<ObjectNode> answer(ObjectNode json) {
        return ResponseEntity.ok().contentType(SCIM).body(json);
    }
}
