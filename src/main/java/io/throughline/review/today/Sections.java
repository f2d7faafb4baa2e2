package io.throughline.review.today;

import io.throughline.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the navigation leads to.
@Configuration(value = "todaySections", proxyBeanMethods = false)
class Sections {
    @Bean
    Section todaySection() {
        return new Section("today.nav", "/today", Section.Group.FIRST, 't', 10, Section.EVERYONE);
    }
}
