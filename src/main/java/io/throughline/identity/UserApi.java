package io.throughline.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Users")
class UserApi {
    private final Users users;
    private final JdbcClient jdbc;

    UserApi(Users users, JdbcClient jdbc) {
        this.users = users;
        this.jdbc = jdbc;
    }

    @GetMapping("/me")
    @Operation(summary = "Read who you are", description = "The user that the token acts as.")
    UserAnswer me(Viewer viewer) {
        return found(viewer.id());
    }

    @GetMapping("/users")
    @Operation(summary = "List users", description = "For administrators.")
    Paged<UserAnswer> list(@ParameterObject Paging paging) {
        return paging.part(rows(paging), User::id).map(UserAnswer::of);
    }

    @GetMapping("/users/{user}")
    @Operation(summary = "Read a user", description = "For administrators.")
    UserAnswer read(@PathVariable UUID user) {
        return found(user);
    }

    private UserAnswer found(UUID id) {
        return users.find(id).map(UserAnswer::of).orElseThrow(() -> new NotFound("There is no such user."));
    }

    private List<User> rows(Paging paging) {
        return jdbc.sql("""
                        select id, name, email, team_id, manager_id, active, role, locale, zone, version
                        from app_user
                        where id > :after
                        order by id
                        limit :rows""")
                .param("after", paging.after())
                .param("rows", paging.rows())
                .query(new DataClassRowMapper<>(User.class))
                .list();
    }
}
