package zveno.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zveno.exchange.RiskyPlace;
import zveno.exchange.RiskyPlace.Kind;

class PlaceLookTest {
  @ParameterizedTest
  @CsvSource({
    "/диск/OneDrive/База, OneDrive",
    "/диск/OneDrive - ИМЦ/База, OneDrive",
    "/диск/Dropbox (Личное)/x, Dropbox",
    "/диск/Google Drive/x, Google Drive",
    "/диск/Мой диск/x, Google Drive",
    "/диск/Yandex.Disk/x, Яндекс.Диск",
    "/диск/ЯНДЕКС.ДИСК/x, Яндекс.Диск",
    "/диск/Облако Mail.ru/x, Облако Mail",
  })
  void folders_of_synchronising_programs_are_known_by_name(Path path, String name) {
    assertThat(PlaceLook.at(path, Map.of(), "ext4")).contains(new RiskyPlace(Kind.SYNCED, name));
  }

  @Test
  void one_drive_under_another_name_is_known_by_its_variable() {
    Map<String, String> env = Map.of("OneDriveCommercial", "/диск/ИМЦ");
    assertThat(PlaceLook.at(Path.of("/диск/ИМЦ/База"), env, "NTFS"))
        .contains(new RiskyPlace(Kind.SYNCED, "OneDrive"));
    assertThat(PlaceLook.at(Path.of("/диск/ИМЦ 2"), env, "NTFS")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs"})
  void shares_are_known_by_the_type_of_the_file_system(String type) {
    assertThat(PlaceLook.at(Path.of("/mnt/base"), Map.of(), type))
        .contains(new RiskyPlace(Kind.NETWORK, type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ext4", "tmpfs", "NTFS", "apfs", "fuse.ntfs-3g", ""})
  void a_usual_folder_is_no_risk(String type) {
    Path path = Path.of("/диск/Документы/Диск с базой");
    assertThat(PlaceLook.at(path, Map.of("OneDrive", ""), type)).isEmpty();
  }
}
