package io.throughline.identity.scim;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Groups, for the company's directory: teams here.
@Controller
@RequestMapping(ScimUserController.BASE + "/Groups")
class ScimGroupController {
    private final ProvisionedGroups groups;
    private final Grouping grouping;

    ScimGroupController(ProvisionedGroups groups, Grouping grouping) {
        this.groups = groups;
        this.grouping = grouping;
    }

    /// @param excludedAttributes `members` for whoever wants the names alone
    @GetMapping
    ResponseEntity<ObjectNode> list(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable Integer startIndex,
            @RequestParam(required = false) @Nullable Integer count,
            @RequestParam(defaultValue = "") String excludedAttributes) {
        var wanted = ScimFilter.of(filter);
        var part = ScimPart.of(startIndex, count);
        var found = json(groups.list(wanted, part), isBare(excludedAttributes));
        return ScimUserController.answer(ScimJson.list(found, part.start(), groups.count(wanted)));
    }

    @GetMapping("/{id}")
    ResponseEntity<ObjectNode> read(@PathVariable UUID id, @RequestParam(defaultValue = "") String excludedAttributes) {
        var found = groups.find(id).orElseThrow(Provisioning::notThere);
        return ScimUserController.answer(
                json(List.of(found), isBare(excludedAttributes)).getFirst());
    }

    @PostMapping
    ResponseEntity<ObjectNode> add(@RequestBody JsonNode body) {
        var made = grouping.add(ScimGroup.of(body));
        return ResponseEntity.created(URI.create(ScimUserController.base() + "/Groups/" + made.id()))
                .contentType(ScimUserController.SCIM)
                .body(json(made));
    }

    @PutMapping("/{id}")
    ResponseEntity<ObjectNode> replace(@PathVariable UUID id, @RequestBody JsonNode body) {
        return ScimUserController.answer(json(grouping.replace(id, now -> ScimGroup.of(body))));
    }

    @PatchMapping("/{id}")
    ResponseEntity<ObjectNode> change(@PathVariable UUID id, @RequestBody JsonNode body) {
        return ScimUserController.answer(json(grouping.replace(id, now -> {
            var then = json(now);
            ScimPatch.apply(then, body);
            return ScimGroup.of(then);
        })));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable UUID id) {
        grouping.remove(id);
        return ResponseEntity.noContent().build();
    }

    private static boolean isBare(String excludedAttributes) {
        return List.of(excludedAttributes.split("[ ,]+")).contains("members");
    }

    private ObjectNode json(ProvisionedGroup group) {
        return json(List.of(group), false).getFirst();
    }

    private List<ObjectNode> json(List<ProvisionedGroup> found, boolean bare) {
        var base = ScimUserController.base();
        if (bare)
            return found.stream()
                    .map(group -> bare(group.json(List.of(), base)))
                    .toList();
        var members = groups.members(found.stream().map(ProvisionedGroup::id).toList()).stream()
                .collect(Collectors.groupingBy(ProvisionedGroup.Member::teamId));
        return found.stream()
                .map(group -> group.json(members.getOrDefault(group.id(), List.of()), base))
                .toList();
    }

    private static ObjectNode bare(ObjectNode group) {
        group.remove("members");
        return group;
    }
}
