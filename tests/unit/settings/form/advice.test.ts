import { describe, expect, it } from 'vitest';
import { adviceOn } from '../../../../utils/settings/form/advice.ts';
import { emptyDraft } from '../../../../utils/settings/form/draft.ts';

describe('advice beside a field', () => {
  it('is silent when nothing is doubtful', () => {
    expect(adviceOn(emptyDraft)).toEqual({});
    expect(adviceOn({ ...emptyDraft, dialerAddress: 'dialer.example.com', apiPassword: 'abc' })).toEqual({});
  });

  it('warns of a password the dialer will cut, without quoting it', () => {
    const advice = adviceOn({ ...emptyDraft, apiPassword: 's3cret!' });
    expect(advice).toEqual({ apiPassword: { kind: 'password-loses-characters' } });
  });

  it.each(['http://dialer.example.com', 'http://10.0.0.7', 'http://localhost.example.com'])(
    '%s sends the password in the open',
    (dialerAddress) =>
      expect(adviceOn({ ...emptyDraft, dialerAddress }).dialerAddress).toEqual({
        kind: 'readable-on-the-way',
      }),
  );
  it.each(['http://localhost:8080', 'http://127.0.0.1:99', 'http://[::1]', 'https://10.0.0.7', 'http://a b'])(
    '%s does not',
    (dialerAddress) => expect(adviceOn({ ...emptyDraft, dialerAddress }).dialerAddress).toBeUndefined(),
  );

  it('warns of what makes an order to dial longer than the dialer keeps', () => {
    const short = { ...emptyDraft, groupAlias: 'MAINLINE', vendorId: 'crm', dialPrefix: ' 9 ' };
    expect(adviceOn(short)).toEqual({});
    expect(adviceOn({ ...short, dialIngroup: 'x'.repeat(20) }).vendorId).toEqual({
      kind: 'order-too-long',
      excess: 5,
    });
    expect(adviceOn({ ...emptyDraft, vendorId: 'ö'.repeat(24) }).vendorId).toEqual({
      kind: 'order-too-long',
      excess: 1,
    });
  });
});
