package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/// A member of a deal's team as it is shown.
@Schema(name = "Member", description = "A user who works on a deal beside its owner, and so writes to it.")
record MemberAnswer(UUID userId, String name) {
    static MemberAnswer of(PartRows.Member member) {
        return new MemberAnswer(member.userId(), member.name());
    }
}
