package io.throughline.review.account;

import io.throughline.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountSections {
    @Bean
    Section accounts() {
        return new Section("accounts.nav", "/accounts", Section.Group.FIRST, 'a', 30, Section.EVERYONE);
    }

    @Bean
    Section people() {
        return new Section("people.nav", "/people", Section.Group.FIRST, 'p', 40, Section.EVERYONE);
    }
}
