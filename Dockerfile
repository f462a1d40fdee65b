# syntax=docker/dockerfile:1

# 1. Build the jar. Vaadin's front end is built here too; Node is fetched by the build itself.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /facet
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm maven && rm -rf /var/lib/apt/lists/*
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY build-tools build-tools
RUN ./mvnw -q dependency:go-offline || true
COPY db-migrations db-migrations
COPY src src
COPY package.json* pnpm-lock.yaml* ./
RUN ./mvnw -q -DskipTests package

# 2. Unpack it into layers that change at different speeds.
FROM eclipse-temurin:25-jdk AS layers
WORKDIR /facet
COPY --from=build /facet/target/facet.jar facet.jar
RUN java -Djarmode=tools -jar facet.jar extract --destination app

# 3. Run it as nobody special.
FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --uid 10001 facet \
 && install -d -o facet -g facet /var/lib/facet /facet
WORKDIR /facet
COPY --from=layers --chown=facet:facet /facet/app/lib lib
COPY --from=layers --chown=facet:facet /facet/app/facet.jar ./
USER facet
# A training run records what start-up loads (JEP 483, 514). It happens here because the cache only fits the same
# Java, at the same path.
RUN java -XX:AOTCacheOutput=facet.aot --enable-native-access=ALL-UNNAMED \
      -Dspring.context.exit=onRefresh -Dfacet.data-folder=/tmp/training -jar facet.jar \
 && rm -rf /tmp/training
ENV SPRING_PROFILES_ACTIVE=production \
    FACET_DATA_FOLDER=/var/lib/facet
VOLUME /var/lib/facet
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q UP <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=facet.aot", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=60", "-jar", "facet.jar"]
