import java.nio.file.Path;
import java.time.Instant;

/**
 * What all archives of a release have in common.
 *
 * @param repository the folder of the sources
 * @param target where archives are written
 * @param version without a mark of its being made of a state of development
 * @param time of all entries
 * @param licences who knows the licence of a part that does not say it
 */
record Release(Path repository, Path target, String version, Instant time, Licences licences) {
}
