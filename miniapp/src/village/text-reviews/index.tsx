import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { TextReviews } from '@miniapp/features/village-affairs/text-reviews';
import { routes } from '@miniapp/routes';

const TextReviewsPage = () => (
  <StaffPage
    title="留言复核"
    roles={['townshipSupervisor']}
    here={routes.textReviews()}
    entries={deskEntries}
  >
    {({ region }) => <TextReviews region={region} />}
  </StaffPage>
);

export default TextReviewsPage;
