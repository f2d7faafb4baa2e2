package io.throughline.accounts.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.accounts.Organization;
import io.throughline.accounts.Organizations;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.identity.User;
import io.throughline.identity.Users;
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
@RequestMapping(AccountApi.PATH)
@Tag(name = "Accounts")
class AccountApi {
    static final String PATH = "/api/v1/accounts";

    private final AccountRows rows;
    private final Organizations accounts;
    private final Users users;
    private final Bodies bodies;

    AccountApi(AccountRows rows, Organizations accounts, Users users, Bodies bodies) {
        this.rows = rows;
        this.accounts = accounts;
        this.users = users;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(summary = "List accounts", description = "In the order in which they came.")
    Paged<AccountAnswer> list(@ParameterObject AccountFilter filter, @ParameterObject Paging paging) {
        return paging.part(rows.accounts(filter, paging), Organization::id).map(AccountAnswer::of);
    }

    @PostMapping
    @Operation(summary = "Add an account")
    ResponseEntity<AccountAnswer> add(@RequestBody AccountBody body) {
        var id = Ids.next();
        check(id, body);
        accounts.add(body.account(id, 1));
        var made = find(id);
        return Tagged.made(PATH, id, made.version(), AccountAnswer.of(made));
    }

    @GetMapping("/{account}")
    @Operation(summary = "Read an account")
    ResponseEntity<AccountAnswer> read(@PathVariable UUID account) {
        var found = find(account);
        return Tagged.found(found.version(), AccountAnswer.of(found));
    }

    @PatchMapping("/{account}")
    @Operation(summary = "Change an account", description = "Fields that are left out stay; null clears.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = AccountBody.class)))
    ResponseEntity<AccountAnswer> change(
            @PathVariable UUID account,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        var standing = find(account);
        IfMatch.require(ifMatch, standing.version());
        var body = bodies.merged(AccountBody.of(standing), change, AccountBody.class);
        check(account, body);
        accounts.change(body.account(account, standing.version()));
        return read(account);
    }

    private Organization find(UUID id) {
        return accounts.find(id).orElseThrow(() -> new NotFound("There is no such account."));
    }

    private void check(UUID id, AccountBody body) {
        if (body.parentId() != null) {
            Invalid.unless(!body.parentId().equals(id), "/parentId", "An account can't belong to itself.");
            Invalid.there(accounts.find(body.parentId()), "/parentId", "account");
        }
        if (body.ownerId() != null) Invalid.there(users.find(body.ownerId()).filter(User::active), "/ownerId", "user");
    }
}
