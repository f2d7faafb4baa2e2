package io.throughline.identity;

import io.throughline.base.FromReplica;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/// Where there is a replica, what is marked [FromReplica] may be read from it. Without one nothing of this is there.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "throughline.replica", havingValue = "used")
class ReplicaReads {
    /// Around the transactions, which take the connection.
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor readsFromTheReplica(ObjectProvider<LastWrites> writes) {
        var marked = new ComposablePointcut(AnnotationMatchingPointcut.forClassAnnotation(FromReplica.class))
                .union(AnnotationMatchingPointcut.forMethodAnnotation(FromReplica.class));
        var advisor = new DefaultPointcutAdvisor(marked, new Reading(writes::getObject));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }
}
