package zveno.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import zveno.attachments.FileEntries;
import zveno.attachments.FileOwner;
import zveno.changes.view.ChangeWords;
import zveno.changes.view.ExampleModel;
import zveno.changes.view.HistoryView;
import zveno.changes.view.HistoryViewModel;
import zveno.changes.view.UndoModel;
import zveno.database.Ids;
import zveno.intake.IntakeWords;
import zveno.intake.view.ImportMeans;
import zveno.intake.view.ImportView;
import zveno.pairing.kept.RoundEntries;
import zveno.pairing.view.PairsView;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PartnerEntries;
import zveno.partners.PartnerField;
import zveno.partners.TrashEntries;
import zveno.partners.TrashShelf;
import zveno.partners.alike.AlikeRows;
import zveno.partners.alike.AlikeWords;
import zveno.partners.alike.view.DuplicatesView;
import zveno.partners.alike.view.DuplicatesViewModel;
import zveno.partners.view.FieldChoices;
import zveno.partners.view.ListsView;
import zveno.partners.view.ListsViewModel;
import zveno.partners.view.PartnerFiles;
import zveno.partners.view.PartnerLine;
import zveno.partners.view.PartnersView;
import zveno.partners.view.PartnersViewModel;
import zveno.partners.view.TrashView;
import zveno.partners.view.TrashViewModel;
import zveno.partners.view.card.CardWords;
import zveno.partners.view.card.PartnerCard;
import zveno.partners.view.card.PartnerCardModel;
import zveno.partners.view.hint.AlikeDesk;
import zveno.partners.view.hint.AlikeSignsModel;
import zveno.search.FoundKind;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.FxTasks;
import zveno.ui.LateScreen;
import zveno.ui.Opening;
import zveno.ui.Screen;
import zveno.ui.Theme;
import zveno.ui.ToastArea;
import zveno.ui.table.TableLook;

/// Puts the window together from what the office has; on the screen's thread.
final class Assembly {
  private Assembly() {}

  static Shell assemble(
      Office office, FxTasks tasks, Theme theme, Asking asking, WindowSettings settings) {
    Messages messages = office.messages();
    ToastArea toasts = new ToastArea(messages.get("ui.close.button"));
    SaveState saved = new SaveState(office.clock(), messages);
    ChangeWords words = new ChangeWords(messages);
    UndoModel undo = new UndoModel(office.journal(), words, tasks, toasts::show);
    WindowNotices notices = new WindowNotices(messages, toasts, saved, undo);
    PartnersViewModel partners =
        new PartnersViewModel(
            office.partners(),
            tasks,
            messages,
            () -> LocalDate.now(office.clock()),
            notices,
            () -> office.attachments().counts(FileOwner.Kind.PARTNER));
    List<TrashShelf> shelves =
        List.of(office.partners(), new RoundShelf(office.rounds(), messages));
    TrashViewModel trash = new TrashViewModel(shelves, tasks, messages, notices);
    undo.onChange(partners::load);
    undo.onChange(trash::load);
    CopyNews copies = new CopyNews(office.copies(), tasks, messages, saved, toasts);
    copies.look();
    ExampleModel example = new ExampleModel(office.journal(), tasks, undo);
    example.load();
    Runnable written =
        () -> {
          partners.load();
          undo.refresh();
          saved.saved();
          copies.lookAgain();
          example.load();
        };
    TableLook look = new TableLook(theme, settings.tables());
    FieldChoices choices = new FieldChoices(office.lists(), tasks);
    ImportScreen imports =
        new ImportScreen(
            new ImportMeans(
                messages,
                office.drafts(),
                tasks,
                asking,
                toasts,
                code -> PartnerField.of(code).map(f -> messages.get(f.headingKey())).orElse(code),
                code -> PartnerField.of(code).map(choices::of).orElse(List.of()),
                new IntakeWords(messages)::text,
                () -> partners.lines().totalProperty().get(),
                preview ->
                    AlikeRows.of(
                        new AlikeWords(messages),
                        office.partners().all().stream().map(Partner::organization).toList(),
                        preview),
                office.refusals(),
                written,
                undo),
            look);
    PartnerFiles.Desk desk =
        new PartnerFiles.Desk(
            asking, toasts, Opening.bySystem(), office.refusals(), undo::undo, imports::start);
    PartnerFiles files = new PartnerFiles(messages, tasks, desk, office.papers(), written);
    CardWords cardWords = new CardWords(messages, office.clock().getZone());
    AlikeDesk alike = alike(office, messages, partners, tasks);
    PartnerCard card =
        new PartnerCard(
            cardWords,
            new PartnerCardModel(
                new PartnerCardModel.Means(
                    office.partners(),
                    office.partnerHistory(),
                    tasks,
                    cardWords,
                    () -> LocalDate.now(office.clock()),
                    Ids::next,
                    office.attachments(),
                    desk,
                    office.fieldReturn()),
                partners,
                notices),
            choices,
            alike);
    PairsScreen pairs = new PairsScreen(office, tasks, asking, toasts, notices, look);
    undo.onChange(pairs::readAgain);
    DuplicatesScreen duplicates =
        new DuplicatesScreen(
            new DuplicatesViewModel.Means(
                office.duplicates(),
                office.partners(),
                tasks,
                messages,
                notices,
                () -> {
                  partners.load();
                  trash.load();
                }),
            look);
    undo.onChange(duplicates::readAgain);
    PartnersView table =
        new PartnersView(
            messages,
            partners,
            choices,
            files,
            card,
            new PartnersView.Looks(look, settings.views(), toasts, alike));
    List<Screen> screens =
        List.of(
            table,
            new LateScreen(PairsView.FACE, pairs::build),
            new LateScreen(
                TrashView.FACE,
                () -> new TrashView(messages, trash, office.clock().getZone(), look)),
            new LateScreen(DuplicatesView.FACE, duplicates::build),
            new LateScreen(
                HistoryView.FACE,
                () ->
                    new HistoryView(
                        messages,
                        new HistoryViewModel(office.journal(), words, tasks, undo),
                        office.clock().getZone(),
                        look)),
            new LateScreen(
                ListsView.FACE,
                () ->
                    new ListsView(
                        messages,
                        new ListsViewModel(office.lists(), tasks, messages, notices),
                        look)),
            new LateScreen(ImportView.FACE, imports::build));
    Search.Place toCard = new Search.Place(table.name(), table::open);
    Search search =
        new Search(
            List.of(
                new PartnerEntries(office.partners()::all, messages),
                new RoundEntries(office.rounds()),
                new FileEntries(
                    () -> office.attachments().all(FileOwner.Kind.PARTNER),
                    () ->
                        office.partners().all().stream()
                            .map(Partner::organization)
                            .collect(Collectors.toMap(Organization::id, Organization::callName))),
                new TrashEntries(shelves)),
            Map.of(
                FoundKind.PARTNER,
                toCard,
                FoundKind.CONTACT,
                toCard,
                FoundKind.FILE,
                new Search.Place(table.name(), table::openFiles),
                FoundKind.ROUND,
                new Search.Place(PairsView.FACE.name(), pairs::open),
                FoundKind.DELETED,
                new Search.Place(TrashView.FACE.name(), trash::want)),
            listener -> {
              undo.onChange(listener);
              saved.onSaved(listener);
            });
    Around around =
        new Around(
            toasts, saved, settings, example, new ReadOnlyStringWrapper(office.base()), search);
    undo.refresh();
    Navigation navigation = new Navigation(screens);
    alike.onCompare(
        couple -> {
          couple.ifPresent(duplicates::open);
          navigation.to(DuplicatesView.FACE.name());
        });
    alike.onOpen(table::open);
    duplicates.onLeave(navigation::back);
    imports.leadBy(navigation::to);
    Shell shell = new Shell(messages, theme, navigation, undo, around, tasks);
    FileDrop.onto(shell.scene().getRoot(), imports::open);
    return shell;
  }

  private static AlikeDesk alike(
      Office office, Messages messages, PartnersViewModel partners, FxTasks tasks) {
    AlikeSignsModel signs =
        new AlikeSignsModel(
            office.duplicates(),
            tasks,
            () -> partners.lines().all().stream().map(PartnerLine::partner).toList());
    partners.revisionProperty().subscribe(now -> signs.changed());
    return new AlikeDesk(messages, signs, tasks);
  }
}
