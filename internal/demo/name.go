package demo

// handles are the accounts: on each line the group and the name, followed by the platform and handle of each account.
const handles = `
emea/news|Aurora News|X:auroranews FACEBOOK:auroranews INSTAGRAM:auroranews YOUTUBE:auroranewstv TIKTOK:auroranews VIDEO:aurora-news
emea/sports|Aurora Sports|X:aurorasports FACEBOOK:aurorasports INSTAGRAM:aurorasports YOUTUBE:aurorasportstv
emea/culture|Aurora Culture|X:auroraculture INSTAGRAM:auroraculture YOUTUBE:auroraculture TIKTOK:auroraculture
amer/news|Aurora Américas|X:auroraamericas FACEBOOK:auroraamericas INSTAGRAM:auroraamericas YOUTUBE:auroraamericas VIDEO:aurora-americas
amer/kitchen|Kitchen Stories|X:kitchenstories FACEBOOK:kitchenstories INSTAGRAM:kitchenstories TIKTOK:kitchenstories
apac/news|Aurora Asia|X:auroraasia FACEBOOK:auroraasia YOUTUBE:auroraasia LINKEDIN:aurora-asia
apac/games|Pixel Harbour|X:pixelharbour INSTAGRAM:pixelharbour YOUTUBE:pixelharbour TIKTOK:pixelharbour
global/brand|Aurora Media|X:auroramedia FACEBOOK:auroramedia INSTAGRAM:auroramedia LINKEDIN:aurora-media-group
global/studios|Aurora Studios|X:aurorastudios YOUTUBE:aurorastudios VIDEO:aurora-studios
global/careers|Aurora Careers|X:auroracareers LINKEDIN:aurora-careers
`

// peopleNames are the people, one on each line. All of them are made up.
const peopleNames = `
Mira Okafor
Jonas Lindqvist
Ana Ferreira
Edmund Achebe
Amara Abara
Tomás Laurent
Fatima Weber
Marco Dubois
Ursula Oyelaran
Bruno Zhang
Ines Garza
Pavel Rossi
Elena Conti
Dmitri Jensen
Leila Ueda
Tariq Bianchi
Aiko Moreau
Hugo Xu
Odette Eriksen
Yuki Petrov
Chiara Almeida
Kofi Haddad
Saoirse Schneider
Zoë Delgado
Greta Kaplan
Nils Vargas
Mateo Castellanos
Oliver Nakamura
Jelena Yilmaz
Rafael Fujimoto
Yannick Quispe
Farid Brandt
Maeve Ivanova
Sofia Tanaka
Zainab Bianchi
Isak Moreau
Paloma Xu
Ximena Eriksen
Esme Petrov
Levi Almeida
Noor Haddad
Henrik Schneider
Hana Delgado
Oscar Kaplan
Wanjiru Vargas
Diego Castellanos
Katrin Nakamura
Luca Yilmaz
Priya Fujimoto
Gabriel Quispe
Nadia Brandt
Viktor Ivanova
Céline Tanaka
Jamal Abara
Luca Laurent
Priya Weber
Gabriel Dubois
Nadia Oyelaran
Viktor Zhang
Céline Garza
Jamal Rossi
Amara Conti
Tomás Jensen
Fatima Ueda
Marco Castellanos
Ursula Nakamura
Bruno Yilmaz
Ines Fujimoto
Pavel Quispe
Elena Brandt
Dmitri Ivanova
Leila Tanaka
Tariq Abara
Aiko Laurent
Hugo Weber
Odette Dubois
Yuki Oyelaran
Chiara Zhang
Kofi Garza
Saoirse Rossi
Zoë Conti
Greta Jensen
Nils Ueda
Mateo Bianchi
Oliver Moreau
Jelena Xu
Rafael Eriksen
Yannick Petrov
Farid Almeida
Maeve Haddad
Sofia Schneider
Zainab Delgado
Isak Kaplan
Paloma Vargas
Ximena Dubois
Esme Oyelaran
Levi Zhang
Noor Garza
Henrik Rossi
Hana Conti
Oscar Jensen
Wanjiru Ueda
Diego Bianchi
Katrin Moreau
Noor Xu
Henrik Eriksen
Hana Petrov
Oscar Almeida
Wanjiru Haddad
Diego Schneider
Katrin Delgado
Luca Kaplan
Priya Vargas
Gabriel Castellanos
Nadia Nakamura
Viktor Yilmaz
Céline Fujimoto
Jamal Quispe
Amara Brandt
Tomás Ivanova
`
