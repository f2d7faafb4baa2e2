package io.throughline.identity;

import io.throughline.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentitySections {
    @Bean
    Section usersSection() {
        return new Section("users.title", "/users", Section.Group.INSTALLATION, 'u', 80, Section.ADMINISTRATORS);
    }

    @Bean
    Section auditSection() {
        return new Section("audit.title", "/audit", Section.Group.INSTALLATION, 'l', 95, Section.ADMINISTRATORS);
    }

    @Bean
    Section teamsSection() {
        return new Section("teams.title", "/teams", Section.Group.INSTALLATION, 'm', 82, Section.ADMINISTRATORS);
    }
}
