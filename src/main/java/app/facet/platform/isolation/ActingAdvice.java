package app.facet.platform.isolation;

import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.ActingAsTheHouse;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Makes the annotations work: after it is checked who may call, before a transaction begins. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ActingAdvice {

    // Spring Security's interceptors come before 1,000, the transaction last.
    private static final int AFTER_THE_DOOR = 10_000;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor actingAsTheHouse(ObjectProvider<RowSecurity> rows) {
        return advisor(ActingAsTheHouse.class, new Who.TheHouse(), rows);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor actingAsBackOffice(ObjectProvider<RowSecurity> rows) {
        return advisor(ActingAsBackOffice.class, new Who.BackOffice(), rows);
    }

    private static Advisor advisor(Class<? extends Annotation> annotation, Who who, ObjectProvider<RowSecurity> rows) {
        var where = new ComposablePointcut(AnnotationMatchingPointcut.forMethodAnnotation(annotation))
                .union(AnnotationMatchingPointcut.forClassAnnotation(annotation));
        MethodInterceptor advice = call -> {
            Optional<Who> before = Acting.now();
            boolean joins = TransactionSynchronizationManager.isActualTransactionActive();
            if (joins) {
                rows.getObject().tell(Optional.of(who)); // a running transaction: for the length of the call
            }
            try {
                return Acting.as(who, call::proceed);
            } finally {
                if (joins) {
                    rows.getObject().tell(before);
                }
            }
        };
        var advisor = new DefaultPointcutAdvisor(where, advice);
        advisor.setOrder(AFTER_THE_DOOR);
        return advisor;
    }
}
