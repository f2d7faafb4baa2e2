package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import io.throughline.identity.User;
import io.throughline.identity.Users;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The team of a deal. To join or to leave it twice is to do it once, so neither needs a tag.
@RestController
@RequestMapping(DealApi.PATH + "/{deal}/members")
@Tag(name = "Team, products and roles")
class MemberApi {
    private final PartRows rows;
    private final Deals deals;
    private final Users users;

    MemberApi(PartRows rows, Deals deals, Users users) {
        this.rows = rows;
        this.deals = deals;
        this.users = users;
    }

    @GetMapping
    @Operation(
            summary = "List a deal's team",
            description = "Who writes to it beside its owner, their managers and administrators. Where the deal is"
                    + " `restricted`, nobody else sees it.")
    Paged<MemberAnswer> list(Viewer viewer, @PathVariable UUID deal, @ParameterObject Paging paging) {
        deals.toSee(deal, viewer);
        return paging.part(rows.members(deal, paging), PartRows.Member::id).map(MemberAnswer::of);
    }

    @GetMapping("/{user}")
    @Operation(summary = "Read whether somebody is on a deal's team")
    MemberAnswer read(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID user) {
        deals.toSee(deal, viewer);
        return found(deal, user);
    }

    @PutMapping("/{user}")
    @Operation(summary = "Put somebody on a deal's team")
    MemberAnswer add(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID user) {
        deals.toWrite(deal, viewer);
        if (users.find(user).filter(User::active).isEmpty()) throw new NotFound("There is no such user.");
        deals.addMember(deal, user);
        return found(deal, user);
    }

    @DeleteMapping("/{user}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take somebody off a deal's team")
    void remove(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID user) {
        deals.toWrite(deal, viewer);
        deals.removeMember(deal, user);
    }

    private MemberAnswer found(UUID deal, UUID user) {
        return rows.member(deal, user)
                .map(MemberAnswer::of)
                .orElseThrow(() -> new NotFound("They are not on this deal's team."));
    }
}
